import Fixtures
import Geodesy
import Testing
import Wording

@testable import Survey

@Suite struct DocumentParserTests {
  private func records(_ text: String, chunk: Int = 1 << 20) throws -> [Record] {
    var parser = DocumentParser(file: "a.geojson")
    return try parser.records(of: Array(text.utf8), chunk: chunk)
  }

  private let collection = #"""
    {"type":"FeatureCollection","name":"x [\"{","crs":{"features":[9]},
     "features":[
       {"type":"Feature","id":"node/7","properties":{"name":"A \"}]","beds":6,"tags":{"k":[1]}},
        "geometry":{"type":"Point","coordinates":[85.39,26.12,53]}},
       {"type":"Feature","properties":{"name":"B","x":null},"geometry":null},
       {"type":"Feature","properties":null,"geometry":
        {"coordinates":[[[0,0],[1,0],[1,1],[0,0]],[[0.1,0.1],[0.2,0.1],[0.2,0.2],[0.1,0.1]]],
         "type":"Polygon"}}
     ],"after":[{"type":"Feature"}]}
    """#

  @Test(arguments: [1, 2, 7, 64, 1 << 20])
  func `features are read one by one, however the chunks are cut`(chunk: Int) throws {
    let all = try records(collection, chunk: chunk)
    try #require(all.count == 3)
    #expect(all.map(\.position) == [.feature(1), .feature(2), .feature(3)])
    #expect(all.flatMap(\.problems).isEmpty)
    #expect(all[0].text(named: "name") == "A \"}]")
    #expect(all[0].text(named: "beds") == "6")
    #expect(all[0].text(named: "tags") == #"{"k":[1]}"#)
    #expect(all[0].text(named: "id") == "node/7")
    #expect(all[0].geometry == .point(.init(longitude: 85.39, latitude: 26.12)))
    #expect(all[1].geometry == nil && all[1].text(named: "name") == "B")
    guard case .area(let area)? = all[2].geometry else {
      Issue.record("no polygon")
      return
    }
    #expect(area.polygons.map { $0.rings.map(\.count) } == [[4, 4]])
  }

  @Test func `a feature's bytes are kept as they stand`() throws {
    let all = try records(collection)
    #expect(
      all[1].raw.elementsEqual(
        #"{"type":"Feature","properties":{"name":"B","x":null},"geometry":null}"#.utf8))
  }

  @Test func `a single feature, a bare geometry and a list of objects are read too`() throws {
    let feature = try records(
      #"{"type":"Feature","properties":{"a":"1"},"geometry":{"type":"Point","coordinates":[1,2]}}"#)
    #expect(feature.count == 1 && feature[0].text(named: "a") == "1")
    let bare = try records(#" {"type":"MultiPoint","coordinates":[[3,4],[5,6]]} "#)
    #expect(bare.map(\.geometry) == [.point(.init(longitude: 3, latitude: 4))])
    let list = try records(#"[{"a":1},{"b":"x","a":2}, 7 ,{"a":3}]"#)
    #expect(list.map { $0.text(named: "a") } == ["1", "2", "", "3"])
    #expect(list.map { $0.problems.map(\.kind) } == [[], [], [.rowNotJSON], []])
  }

  @Test func `lines and collections keep the name of their kind`() throws {
    let all = try records(
      #"[{"type":"LineString","coordinates":[[1,2],[3,4]]},{"type":"GeometryCollection","geometries":[]}]"#
    )
    #expect(all.map(\.geometry) == [.other("LineString"), .other("GeometryCollection")])
  }

  @Test func `a point out of range is kept, for it may be swapped`() throws {
    let all = try records(#"{"type":"Point","coordinates":[26.1,95.2]}"#)
    #expect(all[0].geometry == .point(.init(longitude: 26.1, latitude: 95.2)))
    #expect(all[0].problems.isEmpty)
  }

  @Test func `an area out of range and a broken geometry are findings of their row`() throws {
    let all = try records(
      #"""
      [{"type":"Polygon","coordinates":[[[0,0],[0,95],[1,1],[0,0]]]},
       {"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":["x",2]}},
       {"type":"Feature","properties":{"a":2},"geometry":{"type":"Blob"}},
       {"type":"Point","coordinates":[]}]
      """#)
    #expect(
      all.map { $0.problems.map(\.kind) }
        == [[.latitudeOutOfRange], [.geometryUnreadable], [.geometryUnreadable], []])
    #expect(all[1].text(named: "a") == "1")
  }

  @Test func `a file cut off in the middle gives the features before and one finding`() throws {
    let text = Array(collection.utf8)
    for length in [40, 150, 300, 420] {
      var parser = DocumentParser(file: "a.geojson")
      let all = try parser.records(of: Array(text.prefix(length)))
      #expect(all.last?.problems.map(\.kind) == [.rowCutOff])
    }
  }

  @Test func `what is no JSON document is refused`() {
    #expect(throws: Problem.self) { try records("hello") }
    #expect(throws: Problem.self) { try records("{} x") }
    #expect(throws: Problem(.fileEmpty, at: "a.geojson")) { try records(" \n") }
  }

  @Test func `ten thousand damaged documents do not crash`() {
    let text = Array(collection.utf8)
    var random = SeededGenerator(seed: 4)
    for _ in 0..<10_000 {
      var parser = DocumentParser(file: "a.geojson")
      let all = (try? parser.records(of: random.damage(text), chunk: 100)) ?? []
      #expect(all.count < 100)
    }
  }
}
