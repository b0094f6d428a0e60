import Fixtures
import Geodata
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct SettlementImportTests {
  private let square = """
    {"type":"FeatureCollection","features":[
     {"type":"Feature","properties":{"district":"Gaya","state":"Bihar","lgd_code":"211"},
      "geometry":{"type":"Polygon","coordinates":[[[84,24],[85,24],[85,25],[84,25],[84,24]]]}},
     {"type":"Feature","properties":{"district":"Nawada","state":"Bihar","lgd_code":"226"},
      "geometry":{"type":"Polygon","coordinates":[[[85,24],[86,24],[86,25],[85,25],[85,24]]]}}]}
    """

  @Test func `people, terrain and district are read`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.areas(square, level: .district)
    let report = try await fixture.settlements(
      """
      id,name,population,terrain,district,latitude,longitude
      1,Tola,"1,203",hilly,GAYA,24.51,84.51
      2,टोला,३००,,नवादा,24.51,85.51

      """)
    #expect(report.summary == "read 2, accepted 2")
    let all = try fixture.settlements
    #expect(all.map(\.draft.population) == [1203, 300])
    #expect(all[0].draft.terrain == .hilly)
    #expect(all.map(\.area.district) == ["Gaya", "Nawada"])
  }

  @Test func `odd rows are kept while they say something, and told`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.areas(square, level: .district)
    let report = try await fixture.settlements(
      """
      id,name,population,district,latitude,longitude
      1,,100,Gaya,24.51,84.51
      2,B,,Gaya,24.51,84.51
      3,C,many,Gaya,24.51,84.51
      4,D,100,Gaya,24.51,85.06
      5,E,100,Gaya,,
      6,F,100,Nowhere,24.51,84.51
      7,,,Gaya,24.51,84.51
      8,G,100,Gaya,24.51,84.51
      8,H,200,Gaya,24.51,84.51
      8,G,100,Gaya,24.51,84.51
      9,I,100,,,

      """)
    #expect(
      report.summary
        == "read 11, accepted 7, unchanged 1, held 2, rejected 1, "
        + "accepted row.district-unknown 1, accepted row.name-missing 1, "
        + "accepted row.point-missing 1, accepted row.point-outside-district 1, "
        + "accepted row.population-missing 1, accepted row.value-unreadable 1, "
        + "held row.duplicate-identifier 1, held row.point-missing 1, "
        + "rejected row.settlement-says-nothing 1")
    let all = try fixture.settlements
    #expect(all.count == 7)
    // The declared district stands above the point.
    #expect(all.first { $0.draft.name == "D" }?.area.district == "Gaya")
    #expect(all.first { $0.draft.name == "E" }?.area.district == "Gaya")
    #expect(all.first { $0.draft.name == "F" }?.area.district == "Gaya")
  }

  @Test func `a newer file updates by number`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.settlements("id,name,population,lat,lon\n1,A,100,24.51,84.51\n")
    let report = try await fixture.settlements("id,name,population,lat,lon\n1,A,120,24.51,84.51\n")
    #expect(report.summary == "read 1, accepted 1")
    #expect(try fixture.settlements.map(\.draft.population) == [120])
  }
}
