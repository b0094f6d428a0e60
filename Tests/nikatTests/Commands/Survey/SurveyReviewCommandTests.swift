import Fixtures
import Foundation
import Testing

@Suite struct SurveyReviewCommandTests {
  /// A register with a facility, a row that may be it, and a row without a place.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Terminal.run(["init"], in: folder)
    try folder.write(
      "name,lat,lon\nPHC Minapur,26.12123,85.39123\nP.H.C. MINAPUR,26.12713,85.39123\nAPHC Kanti,,\n",
      to: "phc.csv")
    _ = try Terminal.run(["survey", "import", "phc.csv"], in: folder)
    return folder
  }

  private func names(in folder: TemporaryFolder) throws -> Int {
    try Terminal.run(["facility", "list", "--format", "ndjson"], in: folder).stdout
      .split(separator: "\n").count
  }

  @Test func `a sheet is filled in and brought back, all of it or nothing`() throws {
    let folder = try folder()
    let sheet = try Terminal.run(["survey", "review", "--csv", "wait.csv"], in: folder)
    #expect(sheet == Outcome())
    let written = folder.url.appending(path: "wait.csv")
    let lines = try String(contentsOf: written, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasSuffix("raw,decision,into,reason"))

    try folder.write(
      "row,decision,into,reason\n2,merge,,one house\n3,perhaps,,\n", to: "bad.csv")
    let refused = try Terminal.run(["survey", "review", "--apply", "bad.csv"], in: folder)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.hasPrefix("nikat: bad.csv:3: “perhaps” is no decision."))
    #expect(
      try Terminal.run(["survey", "review", "--list"], in: folder).stdout.contains("MINAPUR"))

    try folder.write(
      "row,decision,into,reason\n2,Merge,,one house\n3,reject,,closed\n", to: "good.csv")
    let done = try Terminal.run(
      ["survey", "review", "--apply", "good.csv", "--lang", "hi"], in: folder)
    #expect(done.exitCode == 0 && done.stderr.contains("1 मिलाई गईं, 1 अस्वीकृत"))
    #expect(try Terminal.run(["survey", "review", "--list"], in: folder).stdout.isEmpty)
    #expect(try names(in: folder) == 1)
    // What a person decided, the same file again does not overturn.
    let again = try Terminal.run(["survey", "import", "phc.csv"], in: folder)
    #expect(again.stdout.contains("read 3 = accepted 0 + corrected 0 + unchanged 3 + held 0"))
  }

  @Test func `a sheet that is none is refused`() throws {
    let folder = try folder()
    let outcome = try Terminal.run(["survey", "review", "--apply", "phc.csv"], in: folder)
    #expect(outcome.exitCode == 1 && outcome.stderr.contains("has no column row"))
  }

  @Test func `the walk asks until it can do what is said, and quits where it is told`() throws {
    let folder = try folder()
    let outcome = try Terminal.run(
      shell: "printf 'x\\nm 99\\na\\nq\\n' | nikat survey review --who asha", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.stderr.contains("no facility 99") || outcome.stderr.contains("99"))
    #expect(outcome.stderr.contains("1/2") && outcome.stderr.contains("2/2"))
    #expect(try names(in: folder) == 2)
  }

  @Test func `decisions about rows that do not wait are refused`() throws {
    let folder = try folder()
    for (line, word) in [
      (["survey", "accept", "1"], "does not wait"), (["survey", "reject", "77"], "no row 77"),
      (["survey", "merge", "3"], "no facility is known"), (["survey", "undo", "2"], "nothing was"),
      (["survey", "undo", "--import", "9"], "no import 9"),
      (["survey", "accept", "x"], "no row x"),
    ] {
      let outcome = try Terminal.run(line, in: folder)
      #expect(outcome.exitCode == 1 && outcome.stderr.contains(word), "\(line): \(outcome)")
    }
    #expect(try Terminal.run(["survey", "undo"], in: folder).exitCode == 2)
    #expect(try names(in: folder) == 1)
  }

  @Test func `what was decided is taken back, and an import as a whole`() throws {
    let folder = try folder()
    _ = try Terminal.run(["survey", "accept", "2", "--who", "asha"], in: folder)
    #expect(try names(in: folder) == 2)
    _ = try Terminal.run(["survey", "undo", "2", "--who", "asha"], in: folder)
    #expect(try names(in: folder) == 1)
    let list = try Terminal.run(["survey", "list", "--format", "ndjson"], in: folder).stdout
    #expect(list.contains("\"read\":3,\"accepted\":1,\"corrected\":0,\"unchanged\":0,\"held\":2"))
    #expect(list.contains("\"waiting\":2"))
    let undone = try Terminal.run(["survey", "undo", "--import", "1"], in: folder)
    #expect(undone.stderr == "nikat: Import 1 is taken back: 3 rows.\n")
    #expect(try names(in: folder) == 0)
    // The same file again brings it back.
    _ = try Terminal.run(["survey", "import", "phc.csv"], in: folder)
    #expect(try names(in: folder) == 1)
  }
}
