import Fixtures
import Foundation
import Testing

@Suite(.serialized) struct DemoCommandTests {
  @Test func `it says what it made and what to ask, in both languages, again and again`() throws {
    let folder = try TemporaryFolder()
    let made = try Terminal.run(["demo"], in: folder)
    #expect(made.exitCode == 0 && made.stderr == "")
    try Kept(snapshot: "demo").expect(made.stdout)
    #expect(try folder.names == ["nikat.sqlite"])

    let ask = ["nearest", "मुजफ्फरपुर", "--format", "json"]
    let answer = try Terminal.run(ask, in: folder)
    #expect(answer.exitCode == 0 && answer.stdout.contains("Demo "))

    let again = try Terminal.run(["demo", "--force", "--lang", "hi"], in: folder)
    #expect(again.exitCode == 0 && again.stderr == "")
    try Kept(snapshot: "demo-hindi").expect(again.stdout)
    #expect(try Terminal.run(ask, in: folder) == answer)
  }

  @Test func `a file that exists is kept unless it is a demonstration and may be replaced`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("notes", to: "nikat.sqlite")
    #expect(
      try Terminal.run(["demo"], in: folder)
        == Outcome(
          stderr: """
            nikat: nikat.sqlite: the file exists already. Choose another path, or replace it with --force.

            """, exitCode: 1))
    #expect(
      try Terminal.run(["demo", "--force"], in: folder)
        == Outcome(
          stderr: """
            nikat: nikat.sqlite: this file is not a nikat register. Name the right file with --db.

            """, exitCode: 1))
    #expect(try folder.read("nikat.sqlite") == "notes")
  }

  @Test func `a register for real data is kept even with --force`() throws {
    let folder = try TemporaryFolder()
    #expect(try Terminal.run(["init"], in: folder).exitCode == 0)
    #expect(
      try Terminal.run(["demo", "--force"], in: folder)
        == Outcome(
          stderr: """
            nikat: nikat.sqlite: this register holds real data, which a demonstration never \
            replaces. Name another file with --db PATH.

            """, exitCode: 1))
  }

  @Test func `a folder that is not there is told`() throws {
    let outcome = try Terminal.run(["demo", "--db", "nowhere/demo.sqlite"])
    #expect(outcome.exitCode == 1 && outcome.stdout == "")
    #expect(outcome.stderr.hasPrefix("nikat: nowhere/demo.sqlite"))
  }
}
