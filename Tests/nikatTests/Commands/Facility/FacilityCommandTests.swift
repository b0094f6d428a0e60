import Fixtures
import Testing

/// One facility through its life, every answer whole.
@Suite struct FacilityCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    #expect(
      try nikat("init")
        == Outcome(stderr: "nikat: Made the empty register nikat.sqlite.\n"))
  }

  @Test func `what is added is answered in full`() throws {
    #expect(
      try nikat(
        "facility", "add", "PHC Kanti", "--type", "phc", "--at", "26.20,85.29", "--accuracy", "5m",
        "--method", "gps", "--identifier", "hfr=IN1", "--service", "delivery", "--local-name",
        "प्रा. स्वा. केन्द्र काँटी", "--who", "asha")
        == Outcome(
          stdout: """
            Id           1
            Name         PHC Kanti
            Also called  प्रा. स्वा. केन्द्र काँटी
            Type         Primary health centre
            Ownership    not known
            Status       not known
            Services     delivery
            Point        GPS, 5 m
            Map          geo:26.2,85.29;u=5
            Identifiers  hfr IN1
            Source       entered by hand

            """))
  }

  @Test func `machines get the same keys from list and show`() throws {
    try add("HSC Rampur", "--at", "26.21,85.3", "--type", "sub centre")
    let expected = Outcome(
      stdout: """
        {"id":1,"name":"HSC Rampur","type":"HSC","level":"primary","latitude":26.21,"longitude":85.3,\
        "district":null,"block":null,"ownership":"unknown","source":"entered by hand",\
        "local_name":null,"status":"unknown","state":null,"phone":null,"hours":null,\
        "address":null,"pin":null,"services":[],"designations":[],"opened_on":null,\
        "closed_on":null,"accuracy_m":null,"point_method":null,"geo":"geo:26.21,85.3",\
        "identifiers":{}}

        """)
    #expect(try nikat("facility", "list", "--format", "ndjson") == expected)
    #expect(try nikat("facility", "show", "1", "--format", "ndjson") == expected)
    #expect(
      try nikat("facility", "list", "--format", "geojson").stdout.hasPrefix(
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[85.3,26.21]},
        """))
  }

  @Test func `the list asks for type, status and day, and may be cut short`() throws {
    try add("PHC A", "--type", "PHC", "--opened-on", "2020-01-01")
    try add("HSC B", "--type", "HSC", "--status", "working")
    try add("HSC C", "--type", "HSC", "--closed-on", "2024-01-01", "--opened-on", "2021-01-01")
    func names(_ arguments: String...) throws -> [String] {
      try nikat(["facility", "list", "--format", "csv"] + arguments).stdout
        .split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[1]) }
    }
    #expect(try names() == ["PHC A", "HSC B"])
    #expect(try names("--all") == ["PHC A", "HSC B", "HSC C"])
    #expect(try names("--as-of", "2019-06-01") == ["HSC B"])
    #expect(try names("--as-of", "2023-12-31", "--type", "hsc") == ["HSC B", "HSC C"])
    #expect(try names("--status", "working") == ["HSC B"])
    #expect(try names("--all", "-n", "2") == ["PHC A", "HSC B"])
    #expect(try names("--level", "tertiary") == [])
  }

  @Test(arguments: [
    ["--phone", "234123412346"], ["--address", "c/o 2341 2341 2346"],
    ["--identifier", "hmis=91-1234-5678-9012"], ["--identifier", "abha=1"],
    ["--reason", "2341-2341-2346 says so"], ["--who", "2341 2341 2346"],
  ])
  func `a patient's number is refused, not repeated, and leaves no trace`(typed: [String]) throws {
    let added = try nikat(["facility", "add", "PHC A"] + typed)
    #expect(added.stderr.contains("patient data is not kept here"))
    #expect(!added.stderr.contains("2341") && added.stdout.isEmpty && added.exitCode == 1)
    try add("PHC A")
    #expect(try nikat(["facility", "edit", "1", "--status", "working"] + typed).exitCode == 1)
    #expect(
      try nikat("facility", "history", "1", "--format", "ndjson").stdout.split(separator: "\n")
        .count == 1)
  }

  @Test func `an edit changes what is named, and says if nothing was different`() throws {
    try add("PHC Kanti", "--phone", "0612-2217654", "--service", "lab")
    let edited = try nikat(
      "facility", "edit", "1", "--phone", "", "--no-service", "lab", "--type", "CHC")
    #expect(
      edited
        == Outcome(
          stdout: """
            Id         1
            Name       PHC Kanti
            Type       Community health centre
            Ownership  not known
            Status     not known
            Source     entered by hand

            """))
    #expect(
      try nikat("facility", "edit", "1", "--phone", "")
        == Outcome(stdout: edited.stdout, stderr: "nikat: Nothing was different.\n"))
  }

  @Test func `history tells who changed what, and why`() throws {
    try add("PHC Kanti", "--at", "26.2,85.29")
    _ = try nikat(
      "facility", "move", "1", "--at", "26.3,85.29", "--who", "ravi", "--reason", "rebuilt")
    _ = try nikat("facility", "close", "1", "--on", "2026-01-01", "--who", "ravi")
    let lines = try nikat("facility", "history", "1", "--format", "csv").stdout
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(
      lines.map { ([$0[0]] + $0[2...]).joined(separator: ",") } == [
        "facility,who,action,field,before,after,reason,submission",
        "1,asha,add,,,,,",
        "1,ravi,move,latitude,26.2,26.3,rebuilt,",
        "1,ravi,close,closedOn,,2026-01-01,,",
      ])
    #expect(
      lines.dropFirst().allSatisfy {
        $0[1].wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil
      })
  }

  @Test func `two entries become one, and two again`() throws {
    try add("PHC Kanti")
    try add("P.H.C. Kanti")
    let merged = try nikat("facility", "merge", "2", "--into", "1")
    #expect(merged.exitCode == 0 && merged.stdout.hasPrefix("Id         1\nName       PHC Kanti\n"))
    #expect(
      try nikat("facility", "edit", "2", "--phone", "1")
        == Outcome(stderr: "nikat: facility 2 was merged into 1. Use 1.\n", exitCode: 1))
    #expect(try nikat("facility", "show", "2").stdout.contains("Merged into  1\n"))
    let apart = try nikat("facility", "merge", "2", "--undo")
    #expect(apart.exitCode == 0 && apart.stdout.hasPrefix("Id         2\n"))
  }

  /// Each refusal names the place, the rule and what to do, and says it in one line.
  @Test(arguments: [
    (
      ["show", "x"], 2,
      "\"x\" is not the id of a facility. Ids are numbers; see them with nikat facility list."
    ),
    (["show", "99"], 1, "there is no facility 99. See the ids with nikat facility list."),
    (["add", " "], 1, "a facility needs a name. Give the name as on its board."),
    (
      ["add", "X", "--opened-on", "2026-02-30"], 2,
      "--opened-on: \"2026-02-30\" is not a date. Write year-month-day, as in 2026-04-01."
    ),
    (
      ["add", "X", "--identifier", "IN1"], 2,
      "--identifier: \"IN1\" names no system. Write system=value, as in hfr=IN1012345678."
    ),
    (
      ["list", "--district", "Atlantis"], 1,
      "--district: there is no district \"Atlantis\" in this register. See the areas with nikat area list."
    ),
    (
      ["merge", "7", "--into", "7"], 2,
      "facility 7 cannot be merged into itself. Name two different facilities."
    ),
  ])
  func `a refusal is one line`(arguments: [String], exitCode: Int32, message: String) throws {
    #expect(
      try nikat(["facility"] + arguments)
        == Outcome(stderr: "nikat: \(message)\n", exitCode: exitCode))
  }

  @Test func `a facility closes once`() throws {
    try add("PHC Kanti")
    _ = try nikat("facility", "close", "1", "--on", "2026-01-01")
    #expect(
      try nikat("facility", "close", "1", "--on", "2026-02-01")
        == Outcome(
          stderr: """
            nikat: facility 1 closed on 2026-01-01. Reopen it with nikat facility edit --closed-on "".

            """, exitCode: 1))
    #expect(try nikat("facility", "edit", "1", "--closed-on", "").exitCode == 0)
  }

  @Test func `latitude and longitude the wrong way round are put right and told`() throws {
    let added = try nikat("facility", "add", "X", "--at", "85.29,26.2")
    #expect(
      added.stderr
        == "nikat: 85.29,26.2: latitude and longitude were the wrong way round for India; taken as 26.2,85.29.\n"
    )
    #expect(added.stdout.contains("geo:26.2,85.29\n"))
  }

  private func add(_ arguments: String...) throws {
    let outcome = try nikat(["facility", "add", "--who", "asha"] + arguments)
    #expect(outcome.exitCode == 0, "\(outcome)")
  }

  private func nikat(_ arguments: String...) throws -> Outcome { try nikat(arguments) }

  private func nikat(_ arguments: [String]) throws -> Outcome {
    try Terminal.run(arguments, in: folder)
  }
}
