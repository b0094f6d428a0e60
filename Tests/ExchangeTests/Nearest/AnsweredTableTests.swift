import Exchange
import Geodesy
import Registry
import Testing

@Suite struct AnsweredTableTests {
  private func written(_ format: RowFormat, answers: Int = 1, cell: String = "Kanti") throws
    -> String
  {
    let clinic = try Coordinate(longitude: 85.39, latitude: 26.1200001)
    var table = AnsweredTable(format, header: ["place"], answers: answers)
    table.add(Facility.ID(3), name: "PHC \"A\", Tola", type: "PHC", at: clinic)
    table.add(Facility.ID(4), name: "सदर\tअस्पताल", type: "DH", at: clinic)
    table.begin()
    // 1000 m, due east: lines on the equator are arcs of a circle.
    let origin = try Coordinate(longitude: 0, latitude: 0)
    let line = Geodesic.inverse(
      from: origin, to: try Coordinate(longitude: 0.008983152841195214, latitude: 0))
    let cells = { (_: Int) in Array(cell.utf8)[...] }
    table.append(
      cells: cells, answers: [AnsweredTable.Answer(facility: 0, line: line)], problem: nil)
    table.append(
      cells: cells, answers: [AnsweredTable.Answer(facility: 1, line: line)], problem: nil)
    table.append(cells: cells, answers: [], problem: "no \"place\"")
    table.end()
    return String(decoding: table.bytes, as: UTF8.self)
  }

  @Test func `CSV copies the cells and adds the answers`() throws {
    #expect(
      try written(.csv) == #"""
        place,nearest_id,nearest_name,nearest_type,nearest_distance_m,nearest_bearing_deg,\#
        nearest_latitude,nearest_longitude,nearest_problem
        Kanti,3,"PHC ""A"", Tola",PHC,1000.000,90.0,26.1200001,85.39,
        Kanti,4,सदर	अस्पताल,DH,1000.000,90.0,26.1200001,85.39,
        Kanti,,,,,,,,"no ""place"""

        """#)
  }

  @Test func `JSON has a key for every column of every row`() throws {
    #expect(
      try written(.json) == #"""
        [
        {"place":"Kanti","nearest_id":3,"nearest_name":"PHC \"A\", Tola","nearest_type":"PHC",\#
        "nearest_distance_m":1000.000,"nearest_bearing_deg":90.0,"nearest_latitude":26.1200001,\#
        "nearest_longitude":85.39,"nearest_problem":null},
        {"place":"Kanti","nearest_id":4,"nearest_name":"सदर\tअस्पताल","nearest_type":"DH",\#
        "nearest_distance_m":1000.000,"nearest_bearing_deg":90.0,"nearest_latitude":26.1200001,\#
        "nearest_longitude":85.39,"nearest_problem":null},
        {"place":"Kanti","nearest_id":null,"nearest_name":null,"nearest_type":null,\#
        "nearest_distance_m":null,"nearest_bearing_deg":null,"nearest_latitude":null,\#
        "nearest_longitude":null,"nearest_problem":"no \"place\""}
        ]

        """#)
  }

  @Test func `answers that are not there leave their columns empty`() throws {
    let lines = try written(.csv, answers: 2).split(separator: "\n")
    #expect(lines[0].hasSuffix(",nearest_latitude_2,nearest_longitude_2,nearest_problem"))
    #expect(lines[2] == "Kanti,4,सदर\tअस्पताल,DH,1000.000,90.0,26.1200001,85.39,,,,,,,,")
  }

  @Test(arguments: [
    ("a,b", #""a,b""#, "a,b"), ("\"", #""""""#, "\\\""), ("a\nb", "\"a\nb\"", "a\\nb"),
    ("a\\b\u{1}", "a\\b\u{1}", #"a\\b\u0001"#), ("", "", ""), ("ज़िला", "ज़िला", "ज़िला"),
  ])
  func `a cell is spelt as each form wants it`(cell: String, csv: String, json: String) throws {
    #expect(try written(.csv, cell: cell).contains("\n\(csv),3,"))
    #expect(try written(.ndjson, cell: cell).hasPrefix("{\"place\":\"\(json)\",\"nearest_id\":3,"))
  }
}
