import Fixtures
import Testing

@Suite struct SurveyImportCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Terminal.run(["init"], in: folder)
    try folder.write(
      "name,type,latitude,longitude\nNaya Tola,APHC,26.12,85.39\nSwapped,PHC,85.40,26.13\n",
      to: "1.csv")
    try folder.write("नाम;प्रकार\nकाँटी;PHC\n", to: "2.csv")
    try folder.write("\u{7F}ELF\u{0}", to: "3.bin")
    return folder
  }

  @Test func `one broken file does not keep the others out, and the totals add up`() throws {
    let folder = try folder()
    let outcome = try Terminal.run(["survey", "import", ".", "--who", "asha"], in: folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.hasPrefix("nikat: 3.bin: the format of this file is not known."))
    #expect(
      outcome.stdout.contains("3.bin: not read\n3.bin: the format of this file is not known."))
    #expect(outcome.stdout.contains("1.csv: comma-separated text, UTF-8\nread 2 = accepted 1 + "))
    #expect(
      outcome.stdout.hasSuffix(
        """
        4 files, 2 of them not read
        read 3 = accepted 1 + corrected 1 + unchanged 0 + held 1 + rejected 0 + left out 0

        """))
  }

  @Test func `rows go back with what was found in them`() throws {
    let folder = try folder()
    let line = ["survey", "import", "1.csv", "2.csv", "--format", "csv", "--lang", "hi"]
    let outcome = try Terminal.run(line + ["--dry-run"], in: folder)
    #expect(
      outcome
        == Outcome(
          stdout: """
            name,type,latitude,longitude,नाम,प्रकार,nikat_row,nikat_outcome,nikat_findings,\
            nikat_corrections
            Naya Tola,APHC,26.12,85.39,,,1.csv:2,accepted,,
            Swapped,PHC,85.40,26.13,,,1.csv:3,corrected,\
            अक्षांश और देशांतर आपस में बदल गए हैं,"point: 85.4, 26.13 → 26.13, 85.4"
            ,,,,काँटी,PHC,2.csv:2,held,पंक्ति में कोई उपयोगी स्थान नहीं है,

            """))
    #expect(
      try Terminal.run(["facility", "list", "--format", "ndjson"], in: folder) == Outcome())
  }

  @Test func `machines get the totals once and a row for each file`() throws {
    let folder = try folder()
    let outcome = try Terminal.run(
      ["survey", "import", "1.csv", "2.csv", "--format", "json"], in: folder)
    #expect(
      outcome.stdout.hasPrefix(
        """
        {"read":3,"accepted":1,"corrected":1,"unchanged":0,"held":1,"rejected":0,"left_out":0,\
        "rows":[
        {"file":"1.csv",
        """))
  }

  @Test func `a profile is saved once and read again`() throws {
    let folder = try folder()
    try folder.write("BOARD,क,ख,name\nA,26.1200,85.3900,x\nB,26.13,85.4,y\n", to: "own.csv")
    let saved = try Terminal.run(
      [
        "survey", "check", "own.csv", "--map", "name=BOARD", "--map", "latitude=क", "--map",
        "longitude=ख", "--save-profile", "own.txt",
      ], in: folder)
    #expect(saved.exitCode == 0)
    #expect(try folder.read("own.txt").contains("# you chose it\nname = BOARD\n"))
    let read = ["survey", "import", "own.csv", "--profile", "own.txt"]
    #expect(
      try Terminal.run(read, in: folder).stdout.contains("read 2 = accepted 2 + corrected 0"))
    let again = try Terminal.run(
      ["survey", "check", "own.csv", "--save-profile", "own.txt"], in: folder)
    #expect(again.exitCode == 1 && again.stderr.contains("own.txt"))
  }

  @Test func `what is misused is said, and nothing is written`() throws {
    let folder = try folder()
    try folder.write("nome = A\n", to: "bad.txt")
    for (arguments, sentence, code) in [
      (["1.csv", "--profile", "bad.txt"], "bad.txt:1: there is no field \"nome\"", 2),
      (["1.csv", "--profile", "no.txt"], "no.txt: there is no such file", 1),
      (["1.csv", "--map", "name=board"], "the file has no column \"board\"", 2),
      (["-", "--save-profile", "p.txt"], "a profile cannot be saved of standard input", 2),
    ] as [([String], String, Int32)] {
      let outcome = try Terminal.run(
        ["survey", "import"] + arguments, in: folder, stdin: "name\nA\n")
      #expect(outcome.stdout.isEmpty && outcome.exitCode == code)
      #expect(outcome.stderr.hasPrefix("nikat: \(sentence)"), "\(outcome.stderr)")
    }
  }
}
