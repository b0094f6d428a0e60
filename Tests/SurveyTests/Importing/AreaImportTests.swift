import Fixtures
import Geodata
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct AreaImportTests {
  private func square(_ properties: String, west: Int) -> String {
    """
    {"type":"Feature","properties":{\(properties)},"geometry":{"type":"Polygon","coordinates":
    [[[\(west),24],[\(west + 1),24],[\(west + 1),25],[\(west),25],[\(west),24]]]}}
    """
  }

  private func collection(_ features: String...) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  @Test func `districts come with codes, Hindi names and their state`() async throws {
    let fixture = try ImportFixture()
    let table = collection(
      square(
        #""district":"Gaya","state":"Bihar","census2011_code":"236","lgd_code":196.0"#, west: 84))
    #expect(try await fixture.areas(table, level: .district).summary == "read 1, accepted 1")
    let areas = try fixture.register.read { try $0.areas() }
    #expect(areas.map(\.draft.level) == [.state, .district])
    #expect(areas[0].draft.name == "Bihar" && areas[0].draft.localName == "बिहार")
    #expect(areas[1].draft.parent == areas[0].id && areas[1].hasBoundary)
    #expect(
      areas[1].draft.codes == [
        Identifier(system: "census2011", value: "236"), Identifier(system: "lgd", value: "196"),
      ])
    #expect(areas[1].draft.localName == District(census2011Code: "236")?.name.hindi)
    #expect(try await fixture.areas(table, level: .district).summary == "read 1, unchanged 1")
  }

  @Test func `blocks find their district and tell it the programme's code`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.areas(
      collection(square(#""district":"Saran","state":"Bihar","lgd_code":"220""#, west: 84)),
      level: .district)
    let blocks = collection(
      square(
        #""BLOCK_ID":4078,"STATE_ID":5,"DISTRICT_I":107,"district":"Chapra(Saran)","block":"Nagra""#,
        west: 84))
    #expect(
      try await fixture.areas(blocks, level: .block, preset: .pmgsy).summary == "read 1, accepted 1"
    )
    let areas = try fixture.register.read { try $0.areas() }
    let district = try #require(areas.first { $0.draft.level == .district })
    let block = try #require(areas.first { $0.draft.level == .block })
    #expect(block.draft.name == "Nagra" && block.draft.parent == district.id)
    #expect(block.draft.codes == [Identifier(system: "pmgsy", value: "4078")])
    #expect(district.draft.codes.contains(Identifier(system: "pmgsy", value: "107")))
    #expect(district.hasBoundary)
  }

  @Test(arguments: [nil, Preset.pmgsy])
  func `rows that name blocks are blocks, and leave the outline of their district`(
    preset: Preset?
  ) async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.areas(
      collection(square(#""district":"Saran","state":"Bihar""#, west: 84)), level: nil)
    let before = try fixture.register.read { try $0.areas() }
    #expect(before.map(\.draft.level) == [.state, .district])
    let blocks = collection(
      square(#""BLOCK_ID":4078,"DISTRICT_I":107,"district":"Saran","block":"Nagra""#, west: 85))
    #expect(
      try await fixture.areas(blocks, level: nil, preset: preset).summary == "read 1, accepted 1")
    let areas = try fixture.register.read { try $0.areas() }
    #expect(areas.map(\.draft.level) == [.state, .district, .block])
    #expect(areas[2].draft.name == "Nagra" && areas[2].draft.parent == areas[1].id)
  }

  @Test func `an outline that crosses itself is mended and told`() async throws {
    let fixture = try ImportFixture()
    let bow = """
      {"type":"Feature","properties":{"district":"Bow","state":"Bihar"},"geometry":
      {"type":"Polygon","coordinates":[[[84,24],[85,25],[85,24],[84,25],[84,24]]]}}
      """
    let report = try await fixture.areas(collection(bow), level: .district)
    #expect(report.summary == "read 1, corrected 1, corrected row.boundary-mended 1")
  }

  @Test func `facilities are placed anew once the areas are there`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities("name,type,lat,lon\nX,PHC,24.5,84.5\n")
    #expect(try fixture.facilities[0].area.district == nil)
    _ = try await fixture.areas(
      collection(square(#""district":"Gaya","state":"Bihar""#, west: 84)), level: .district)
    #expect(try fixture.facilities[0].area.district == "Gaya")
  }
}
