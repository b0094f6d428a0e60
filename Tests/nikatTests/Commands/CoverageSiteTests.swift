import Fixtures
import Foundation
import Geodesy
import Registry
import Testing

@Suite struct CoverageSiteTests {
  /// Makes one district of two blocks.
  ///
  /// A PHC has a village beside it; 22 km north of it lies a village, and 41 to 48 km north three. In the northern cluster the middle village reaches all three.
  private func register(in folder: TemporaryFolder, pointOfPHC: Bool = true) throws {
    let register = try Register(creating: folder.path("nikat.sqlite"), for: .real)
    try register.write { transaction in
      var district = AreaDraft(level: .district, name: "Siwan", source: "test")
      district.localName = "सीवान"
      let siwan = try transaction.add(district, boundary: try square(84, 26, 85, 27))
      var blocks: [Area.ID] = []
      for (name, hindi, south) in [("Andar", "अंदर", 26.0), ("Ziradei", "ज़ीरादेई", 26.35)] {
        var block = AreaDraft(level: .block, name: name, source: "test")
        block.localName = hindi
        block.parent = siwan
        blocks.append(
          try transaction.add(block, boundary: try square(84, south, 85, south + 0.35)))
      }
      for (name, hindi, people, block, latitude) in [
        ("Tola", "टोला", 700, 0, 26.01), ("Dih", "डीह", 90, 0, 26.20),
        ("Purab", "पूरब", 400, 1, 26.37), ("Madhya", "मध्य", 300, 1, 26.40),
        ("Pachhim", "पश्चिम", 500, 1, 26.43), ("Khali", "खाली", 0, 1, 26.5),
      ] {
        var home = SettlementDraft(name: name, kind: .habitation, source: "test")
        home.localName = hindi
        home.population = people
        home.areaID = blocks[block]
        home.coordinate = try Coordinate(longitude: 84.5, latitude: latitude)
        try transaction.add(home)
      }
      var facility = FacilityDraft(name: "PHC Rampur", typeCode: "PHC", source: "test")
      facility.areaID = blocks[0]
      if pointOfPHC {
        facility.point = LocatedPoint(try Coordinate(longitude: 84.5, latitude: 26.0))
      }
      try transaction.add(facility, signed: Signature(who: "test", at: "2026-04-01T09:30:00Z"))
    }
  }

  private func square(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws
    -> MultiPolygon
  {
    MultiPolygon([
      try Polygon(rings: [
        [
          Coordinate(longitude: west, latitude: south),
          Coordinate(longitude: east, latitude: south),
          Coordinate(longitude: east, latitude: north),
          Coordinate(longitude: west, latitude: north),
        ]
      ])
    ])
  }

  private func run(_ options: [String], pointOfPHC: Bool = true) throws -> Outcome {
    let folder = try TemporaryFolder()
    try register(in: folder, pointOfPHC: pointOfPHC)
    return try Terminal.run(
      ["coverage", "site", "--as-of", "2026-04-01", "--type", "PHC"] + options, in: folder)
  }

  @Test func `tables and their notes are as kept`() throws {
    try Kept(snapshot: "coverage-site-table").expect(
      "\(try run(["--add", "2"]))\(try run(["--add", "1", "--list", "exchanges"]))")
    try Kept(snapshot: "coverage-site-hindi").expect(
      "\(try run(["--add", "1", "--list", "unserved", "--lang", "hi"]))"
        + "\(try run(["--add", "1", "--lang", "hi"]))")
  }

  @Test func `a short way and few sites for all are as kept`() throws {
    var transcript = ""
    for objective in [["--objective", "distance", "--add", "1"], ["--objective", "all"]] {
      for form in [["--lang", "hi"], ["--format", "json"], []] {
        transcript += "\(try run(objective + form))"
      }
    }
    try Kept(snapshot: "coverage-site-objectives").expect(transcript)
  }

  @Test(arguments: ["json", "ndjson", "csv", "geojson"])
  func `machine formats are as kept`(format: String) throws {
    let options = ["--add", "2", "--at-least-per", "block=1", "--format", format]
    try Kept(snapshot: "coverage-site-\(format)").expect("\(try run(options))")
  }

  @Test func `a plan can be imported, and its people are then within reach`() throws {
    let folder = try TemporaryFolder()
    try register(in: folder)
    let site = ["coverage", "site", "--type", "PHC", "--add", "2", "-o"]
    for (file, format) in [("plan.csv", "csv"), ("plan.geojson", "geojson")] {
      #expect(try Terminal.run(site + [file, "--format", format], in: folder).exitCode == 0)
    }
    #expect(try Terminal.run(["facility", "import", "plan.csv"], in: folder).exitCode == 0)
    let reach = try Terminal.run(
      ["coverage", "reach", "--type", "PHC", "--format", "csv"], in: folder)
    #expect(reach.stdout.contains("Siwan") && reach.stdout.contains(",1990,6,3,1990,0,"))
    let again = try Terminal.run(["facility", "import", "plan.geojson"], in: folder)
    #expect(again.stdout.contains("unchanged 2"))
  }

  /// Options, the rows of a file of candidates if there is one, and the exit code.
  private static let questions: [([String], String, Int32)] = [
    (["--add", "1"], "", 0), (["--add", "1"], "name,lat,lon\nA,26.4,84.5\nB,26.2,84.5\n", 0),
    (["--add", "3"], "name,lat,lon\nA,26.4,84.5\nB,26.2,84.5\n", 1),
    (["--add", "1"], "name,lat,lon\nA,26.4,84.5\nB,2x6.2,84.5\n", 1),
    (["--add", "1"], "name,lat,lon\nA,26.4,84.5\nB,,84.5\n", 1),
    (["--add", "1"], "name,latitde,lon\nA,26.4,84.5\n", 1),
    (["--add", "1"], "name,lat,lon\n", 1), (["--add", "1"], "name,lat,lon\nA,2.0,84.5\n", 1),
    (["--add", "1"], "name,lat,lon\nA,24.4,84.5\n", 1),
    (["--add", "6", "--min-distance", "20km"], "", 1), (["--add", "1", "--within", "90km"], "", 1),
    (["--add", "1", "--at-least-per", "block=1"], "", 1),
    (["--add", "1", "--block", "Nowhere"], "", 1), (["--add", "1", "--demand", "town"], "", 1),
    (["--objective", "all", "--within", "90km"], "", 1),
    (["--add", "6", "--objective", "distance"], "", 1),
    (["--objective", "distance"], "", 2), (["--add", "1", "--objective", "all"], "", 2),
    (["--add", "1", "--objective", "distance", "--min-distance", "1km"], "", 2),
    (["--objective", "all", "--list", "exchanges"], "", 2),
    (["--add", "1", "--at-least-per", "block"], "", 2), (["--add", "0"], "", 2), ([], "", 2),
  ]

  @Test func `whatever cannot be planned is one sentence, and nothing is written`() throws {
    var refusals = ""
    for (options, candidates, exitCode) in Self.questions {
      let folder = try TemporaryFolder()
      try register(in: folder)
      if !candidates.isEmpty {
        try candidates.write(toFile: folder.path("places.csv"), atomically: true, encoding: .utf8)
      }
      let outcome = try Terminal.run(
        ["coverage", "site", "--type", "PHC", "-o", "plan.csv"] + options
          + (candidates.isEmpty ? [] : ["--candidates", "places.csv"]), in: folder)
      #expect(outcome.exitCode == exitCode)
      #expect(outcome.stdout.isEmpty)
      let names = try folder.names.filter { $0.hasPrefix("plan") }
      #expect(names == (exitCode == 0 ? ["plan.csv"] : []))
      guard exitCode == 1 else { continue }
      #expect(outcome.stderr.split(separator: "\n").count == 1)
      refusals += "\(options.joined(separator: " ")) \(candidates)\n\(outcome.stderr)\n"
    }
    try Kept(snapshot: "coverage-site-refusals").expect(refusals)
  }

  @Test func `facilities without any point are told, not taken for a district without care`()
    throws
  {
    let outcome = try run(["--add", "1"], pointOfPHC: false)
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.contains("none of the 1 facilities of these types has a point"))
  }
}
