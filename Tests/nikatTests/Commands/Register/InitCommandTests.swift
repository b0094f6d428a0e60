import Fixtures
import Testing

@Suite struct InitCommandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `an empty register is made where the option or the variable says`() throws {
    #expect(
      try Terminal.run(["init", "--db", "a.sqlite"], in: folder)
        == Outcome(stderr: "nikat: Made the empty register a.sqlite.\n"))
    #expect(
      try Terminal.run(["init", "--lang", "hi"], in: folder, environment: ["NIKAT_DB": "b.sqlite"])
        == Outcome(stderr: "nikat: खाली रजिस्टर b.sqlite बनाया गया।\n"))
    #expect(try folder.names == ["a.sqlite", "b.sqlite"])
  }

  @Test func `a register is replaced only on demand`() throws {
    _ = try Terminal.run(["init"], in: folder)
    _ = try Terminal.run(["facility", "add", "X"], in: folder)
    #expect(
      try Terminal.run(["init"], in: folder)
        == Outcome(
          stderr: """
            nikat: nikat.sqlite: the file exists already. Choose another path, or replace it with --force.

            """, exitCode: 1))
    #expect(try Terminal.run(["init", "--force"], in: folder).exitCode == 0)
    #expect(try Terminal.run(["facility", "list"], in: folder) == Outcome())
  }

  @Test func `what is not a register is never replaced`() throws {
    try folder.write("my thesis", to: "thesis.txt")
    #expect(
      try Terminal.run(["init", "--force", "--db", "thesis.txt"], in: folder)
        == Outcome(
          stderr: """
            nikat: thesis.txt: this file is not a nikat register. Name the right file with --db.

            """, exitCode: 1))
    #expect(try folder.read("thesis.txt") == "my thesis")
  }

  @Test func `a folder that is not there is told`() throws {
    let outcome = try Terminal.run(["init", "--db", "none/a.sqlite"], in: folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.hasPrefix("nikat: none/a.sqlite"))
  }
}
