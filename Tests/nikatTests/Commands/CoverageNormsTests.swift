import Fixtures
import Geodesy
import Registry
import Testing

@Suite struct CoverageNormsTests {
  /// Two districts of four people's thousands each, one on hilly land, in a file of the folder.
  private func register(in folder: TemporaryFolder) throws {
    let register = try Register(creating: folder.path("nikat.sqlite"), for: .real)
    try register.write { transaction in
      let signature = Signature(who: "surveyor", at: "2026-04-01T09:30:00Z")
      for (name, hindi, code, west) in [
        ("Siwan", "सीवान", "222", 84.0), ("Saran", "सारण", "221", 85.0),
      ] {
        let id = try CoverageRegister.addDistrict(name, hindi, west: west, to: transaction) {
          $0.terrain = name == "Saran" ? .hilly : .plain
          $0.codes = [Identifier(system: "lgd", value: code)]
        }
        var home = SettlementDraft(name: "Tola", kind: .habitation, source: "test")
        home.population = 70_000
        home.areaID = id
        home.coordinate = try Coordinate(longitude: west + 0.5, latitude: 26.1)
        try transaction.add(home)
        home.population = nil
        try transaction.add(home)
        for type in ["APHC", "PHC", "HSC", "unknown"] where name == "Siwan" || type == "APHC" {
          var facility = FacilityDraft(name: "F", typeCode: type, source: "test")
          facility.areaID = id
          facility.point =
            type == "HSC"
            ? nil : LocatedPoint(try Coordinate(longitude: west + 0.5, latitude: 26.11))
          try transaction.add(facility, signed: signature)
        }
      }
    }
  }

  private func run(_ options: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    try register(in: folder)
    return try Terminal.run(
      ["coverage", "norms", "--as-of", "2026-04-01"] + options, in: folder)
  }

  @Test func `the table and its notes are as kept`() throws {
    try Kept(snapshot: "coverage-norms-table").expect("\(try run([]))")
    try Kept(snapshot: "coverage-norms-table-hindi").expect("\(try run(["--lang", "hi"]))")
  }

  @Test(arguments: ["json", "ndjson", "csv", "geojson"])
  func `machine formats are as kept`(format: String) throws {
    let outcome = try run(["--type", "aphc", "--type", "DH", "--format", format])
    try Kept(snapshot: "coverage-norms-\(format)").expect("\(outcome)")
  }

  @Test func `a norm from memory is printed as unverified`() throws {
    let outcome = try run(["--norm", "iphs-2022", "--type", "PHC"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.stderr.contains("UNVERIFIED"))
    let rows = try run(["--norm", "iphs-2022", "--type", "PHC", "--format", "csv"])
    #expect(rows.stdout.contains(",false\n") && !rows.stdout.contains(",true\n"))
  }

  @Test(arguments: [
    (["--norm", "who"], 2, "nikat: there is no norm \"who\". Norms are rhs, iphs-2022.\n"),
    (["--within", "5"], 2, "nikat: 5 says no unit of length. Write 5km or 5m.\n"),
    (
      ["--by", "block"], 1,
      "nikat: the register has no areas of level block. Load them with nikat area import.\n"
    ),
    (
      ["--type", "pharmacy"], 2,
      "nikat: the norm rhs says nothing about how many pharmacy there should be. It counts HSC, PHC, CHC, UPHC, UCHC, SDH, DH.\n"
    ),
  ])
  func `questions that cannot be answered say why`(
    options: [String], exitCode: Int32, message: String
  ) throws {
    #expect(try run(options) == Outcome(stderr: message, exitCode: exitCode))
  }

  @Test func `a file is written whole, and not over another`() throws {
    let folder = try TemporaryFolder()
    try register(in: folder)
    let command = [
      "coverage", "norms", "--as-of", "2026-04-01", "--format", "csv", "--output", "gaps.csv",
    ]
    let outcome = try Terminal.run(command, in: folder)
    #expect(outcome.stdout == "" && outcome.exitCode == 0)
    #expect(try folder.read("gaps.csv").split(separator: "\n").count == 7)
    let again = try Terminal.run(command, in: folder)
    #expect(again.exitCode == 1 && again.stderr.contains("gaps.csv"))
  }
}
