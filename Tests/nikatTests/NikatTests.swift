import Testing

@Suite struct NikatTests {
  @Test func `the bare command prints its help`() throws {
    let outcome = try Terminal.run([])
    #expect(outcome.exitCode == 0)
    #expect(outcome.stderr == "")
    #expect(outcome == (try Terminal.run(["--help"])))
    try Kept("docs/cli/nikat.txt").expect(outcome.stdout)
  }

  @Test func `the version is a line`() throws {
    #expect(try Terminal.run(["--version"]) == Outcome(stdout: "0.1.0\n"))
  }

  @Test func `misuse is told on standard error with exit code 2`() throws {
    #expect(
      try Terminal.run(["--nope"])
        == Outcome(
          stderr: """
            Error: Unknown option '--nope'
            Usage: nikat <subcommand>
              See 'nikat --help' for more information.

            """, exitCode: 2))
  }
}
