import Exchange
import Fixtures
import Geodesy
import Testing

@Suite struct RowEncoderTests {
  @Test func `JSON is an array with an object a line`() {
    #expect(
      written(.json, [.first, .second]) == """
        [
        {"id":1,"name":"Sub-centre \\"A\\"","distance_m":412.500,"open":true,"services":["birth","lab"]},
        {"id":2,"name":null,"distance_m":null,"open":false,"services":[]}
        ]

        """)
    #expect(written(.json, []) == "[]\n")
  }

  @Test func `an envelope makes JSON one object`() {
    let envelope: Fields = ["norm": "iphs-2022".value, "people": .integer(5000)]
    #expect(
      written(.json, [], envelope: envelope)
        == #"{"norm":"iphs-2022","people":5000,"rows":[]}"# + "\n")
  }

  @Test func `NDJSON is an object a line and nothing else`() {
    #expect(
      written(.ndjson, [.second])
        == #"{"id":2,"name":null,"distance_m":null,"open":false,"services":[]}"# + "\n")
    #expect(written(.ndjson, []) == "")
  }

  @Test func `CSV keeps its header without rows`() {
    #expect(written(.csv, []) == "id,name,distance_m,open,services\n")
  }

  @Test func `CSV quotes what needs quotes and leaves texts as they are`() {
    #expect(
      written(.csv, [.first, Place(id: 3, name: "=1+1,\r\n")]) == """
        id,name,distance_m,open,services
        1,"Sub-centre ""A""\",412.500,true,birth;lab
        3,"=1+1,\r
        ",,false,

        """)
  }

  @Test func `CSV for a spreadsheet is marked as UTF-8 and cannot run formulas`() {
    #expect(
      written(.csv, [Place(id: -3, name: "=1+1")], excel: true)
        == "\u{FEFF}id,name,distance_m,open,services\r\n-3,'=1+1,,false,\r\n")
  }

  @Test func `GeoJSON has longitude first and null without a place`() throws {
    let place = Place(
      id: 4, name: "क", at: .point(try Coordinate(longitude: 85.39, latitude: 26.12)))
    #expect(
      written(.geojson, [place, .second]) == """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":4,"geometry":{"type":"Point","coordinates":[85.39,26.12]},"properties":\
        {"id":4,"name":"क","distance_m":null,"open":false,"services":[]}},
        {"type":"Feature","id":2,"geometry":null,"properties":\
        {"id":2,"name":null,"distance_m":null,"open":false,"services":[]}}
        ]}

        """)
  }

  @Test func `outer rings run counterclockwise and holes clockwise`() throws {
    func ring(_ corners: [(Double, Double)]) throws -> [Coordinate] {
      try corners.map { try Coordinate(longitude: $0.0, latitude: $0.1) }
    }
    let clockwise = try ring([(0, 0), (0, 4), (4, 4), (4, 0), (0, 0)])
    let counterclockwise = try ring([(1, 1), (2, 1), (2, 2), (1, 1)])
    let text = written(
      .geojson, [Place(id: 5, at: .multiPolygon([[clockwise, counterclockwise]]))])
    #expect(text.contains("[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]]"))
  }

  private func written(
    _ format: RowFormat, _ places: [Place], envelope: Fields = Fields(), excel: Bool = false
  ) -> String {
    var encoder = RowEncoder(format, layout: Place.layout, envelope: envelope, excel: excel)
    var text = ""
    encoder.begin(into: &text)
    for place in places { encoder.append(place, to: &text) }
    encoder.end(into: &text)
    return text
  }
}

private struct Place {
  let id: Int
  var name: String?
  var distance: Double?
  var isOpen = false
  var services: [String] = []
  var geometry: RowGeometry?

  init(
    id: Int, name: String? = nil, distance: Double? = nil, isOpen: Bool = false,
    services: [String] = [], at geometry: RowGeometry? = nil
  ) {
    self.id = id
    self.name = name
    self.distance = distance
    self.isOpen = isOpen
    self.services = services
    self.geometry = geometry
  }

  static let first = Place(
    id: 1, name: "Sub-centre \"A\"", distance: 412.5, isOpen: true, services: ["birth", "lab"])
  static let second = Place(id: 2)

  static let layout = RowLayout<Place>(
    columns: [
      Column("id") { .integer($0.id) },
      Column("name") { .text($0.name) },
      Column("distance_m") { .meters($0.distance) },
      Column("open") { .boolean($0.isOpen) },
      Column("services") { .list($0.services.map(Value.text)) },
    ],
    table: [],
    geometry: { $0.geometry })
}

extension String {
  fileprivate var value: Value { .text(self) }
}
