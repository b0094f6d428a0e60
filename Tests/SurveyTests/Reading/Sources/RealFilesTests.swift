import Fixtures
import Geodesy
import Testing
import Wording

@testable import Survey

/// Real files of the field, whose counts stand in their own description.
@Suite(.enabled(if: SharedData.exists)) struct RealFilesTests {
  @Test func `a zipped shapefile is read whole`() async throws {
    let path = SharedData.path("facilities/pmgsy_Facilities_Bihar.zip")
    var count = 0
    var medical = 0
    var points = 0
    let source = try await SourceFile.open(path)
    #expect(source.description.english == "shapefile")
    try await source.read { (batch, _) in
      for record in batch {
        count += 1
        if record.text(named: "FAC_CATEGO") == "Medical" { medical += 1 }
        if case .point? = record.geometry { points += 1 }
        #expect(record.problems.isEmpty)
      }
      return true
    }
    #expect(count == 30_446 && medical == 3433 && points == 30_446)
  }

  @Test func `a compressed table is read whole`() async throws {
    let path = SharedData.path("places/pmgsy_habitations_bihar.csv.gz")
    let source = try await SourceFile.open(path)
    #expect(source.description.english == "comma-separated text, UTF-8, compressed by gzip")
    var count = 0
    try await source.read { (batch, _) in
      count += batch.count
      return true
    }
    #expect(count == 92_423)
  }

  @Test(arguments: [
    ("boundaries/blocks_pmgsy_bihar_simplified.geojson", 533),
    ("boundaries/districts_4states.geojson", 115),
  ])
  func `boundaries are areas, each and all`(name: String, expected: Int) async throws {
    let records = try await SourceFile.records(of: SharedData.path(name))
    #expect(records.count == expected)
    for record in records {
      guard case .area(let area)? = record.geometry, record.problems.isEmpty else {
        Issue.record("\(record.place)")
        continue
      }
      #expect(area.polygons.allSatisfy { $0.rings.allSatisfy { $0.count >= 4 } })
    }
  }

  @Test func `each of the other formats goes the same way`() async throws {
    let kml = try await SourceFile.records(
      of: SharedData.path("forms/kml/ht_india_cities_points.kml"))
    #expect(kml.first?.text(named: "city") == "Agra")
    let sheet = try await SourceFile.records(
      of: SharedData.path("forms/odk-central/test/data/simple.xlsx"), layer: "survey")
    #expect(sheet.first?.text(named: "name") == "name")
    #expect(sheet.count == 2)
    let problem = await #expect(throws: Problem.self) {
      try await SourceFile.open(
        SharedData.path("forms/odk-central/test/data/simple.xlsx"), layer: "nothing")
    }
    #expect(problem?.kind == .layerUnknown)
  }

  @Test func `no file here crashes the reader`() async throws {
    for name in [
      "facilities/nin_facilities_delhi.csv", "facilities/pmgsy_medical_bihar.csv",
      "boundaries/subdistrict_hq_4states.csv", "places/post_offices_4states.csv.gz",
      "roads/pmgsy_Habitation_Ladakh.zip", "travel-time/facilities.csv",
    ] {
      let records = try await SourceFile.records(of: SharedData.path(name))
      #expect(records.count > 5 && records.allSatisfy { $0.problems.isEmpty }, "\(name)")
    }
  }
}
