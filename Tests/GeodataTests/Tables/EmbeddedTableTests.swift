import Foundation
import Testing

@testable import Geodata

@Suite struct EmbeddedTableTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "geodata")

  @Test(arguments: [
    ("facility-types/facility-types.csv", EmbeddedTable.facilityTypes),
    ("facility-types/spellings.csv", .facilitySpellings),
    ("facility-types/veterinary.csv", .veterinaryTerms),
    ("facility-types/not-health.csv", .notHealthTerms),
    ("facility-types/designations.csv", .designations),
    ("facility-types/name-words.csv", .facilityNameWords), ("norms/norms.csv", .norms),
    ("areas/states.csv", .states), ("areas/districts.csv", .districts),
    ("areas/aliases.csv", .areaAliases), ("areas/districts.geojson", .districtBoundaries),
    ("places/towns.csv", .towns), ("places/pins.csv", .pins),
  ])
  func `the binary holds the bytes of the file`(path: String, table: EmbeddedTable) throws {
    #expect(try Data(contentsOf: Self.folder.appending(path: path)) == Data(table))
  }

  @Test func `rows have the fields of the header, quotes undone`() throws {
    for table in [EmbeddedTable.facilityTypes, .norms, .towns, .pins, .areaAliases] {
      let header = table.text(0..<table.end(ofLineAt: 0)).split(separator: ",")
      for row in table.rows { #expect(row.fields.count == header.count) }
    }
    let referral = try #require(EmbeddedTable.facilityTypes.rows.first { $0[0] == "RH" })
    #expect(referral[11] == "Bihar, Jharkhand; beside or in place of a CHC")
  }

  @Test func `lines are found by what they begin with, the first and the last too`() {
    let table = EmbeddedTable.pins
    let pins = table.rows.map { $0[0] }
    for pin in [pins[0], pins[pins.count - 1], "842001", "000000", "999999", "8420"] {
      let rows = table.rows(in: table.lines(startingWith: Array(pin.utf8)))
      #expect(rows.map { $0[0] } == pins.filter { $0.hasPrefix(pin) })
    }
  }
}
