import Testing
import Wording

@testable import Survey

@Suite struct ContentReadingTests {
  /// The fields that a table's columns give by their content alone.
  private func fields(_ rows: [[String]]) throws -> [Int: FacilityField] {
    var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: "|"))
    let header = rows[0].indices.map { "c\($0)" }.joined(separator: "|")
    let text = header + "\n" + rows.map { $0.joined(separator: "|") }.joined(separator: "\n")
    let records = try parser.records(of: Array(text.utf8))
    return ContentReading.fields(of: Array(rows[0].indices), in: records)
      .reduce(into: [:]) { $0[$1.column] = $1.field }
  }

  @Test func `degrees, PINs, types, districts and numbers are told by what they are`() throws {
    #expect(
      try fields([
        [
          "25.6111", "85.1411", "800001", "PHC", "Patna", "IN1010000001", "3", "uuid:82724cc5-df6f",
        ],
        ["२६.१२००", "85.3900", "842001", "उप केंद्र", "मुजफ्फरपुर", "IN1010000002", "4", "x"],
        ["24.7914", "85.0002", "823001", "APHC", "Gaya", "IN1010000003", "5", ""],
      ]) == [
        0: .latitude, 1: .longitude, 2: .pin, 3: .type, 4: .district, 5: .hfr,
      ])
  }

  @Test func `one cell of both degrees is a place`() throws {
    #expect(
      try fields([["25.61, 85.14"], ["26.12 85.39 0 4.8"], ["25°47'30\"N 84°44'10\"E"]])
        == [0: .coordinates])
  }

  @Test func `what could be something else is left alone`() throws {
    // Whole numbers may be beds or ages, six digits a Census code, a name more than its type.
    #expect(
      try fields([
        ["12", "85", "000012", "PHC Kanti", "26.5"],
        ["20", "91", "823901", "CHC Bochahan", "31.2"],
        ["30", "77", "100200", "APHC Naya Tola", "9.75"],
      ]) == [:])
  }

  @Test func `two cells are no evidence, and one in ten may differ`() throws {
    #expect(try fields([["25.6111"], ["26.1200"]]) == [:])
    let column = (0..<9).map { ["2\($0 % 5).61\($0)1"] }
    #expect(try fields(column + [["near the canal"]]) == [0: .latitude])
    #expect(try fields(column + [["near the canal"], ["?!"], ["not there"]]) == [:])
  }
}
