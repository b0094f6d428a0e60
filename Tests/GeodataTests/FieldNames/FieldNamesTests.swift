import Testing

@testable import Geodata

@Suite struct FieldNamesTests {
  @Test(arguments: [
    ("FAC_DESC", "description"), ("Facility Name", "name"), ("facilityname", "name"),
    ("केन्द्र का नाम", "name"), ("अक्षांश", "latitude"), ("देशान्तर", "longitude"), ("LAT", "latitude"),
    ("addr:postcode", "pin"), ("Jile ka naam", "district"), ("ज़िला", "district"),
  ])
  func `a name stands for a field however it is written`(name: String, field: String) {
    #expect(FieldNames.of("facility").field(named: name)?.field == field)
  }

  @Test func `a name that is not in the table stands for nothing`() {
    #expect(FieldNames.of("facility").field(named: "Wind direction") == nil)
    #expect(FieldNames.of("facility").field(named: "") == nil)
  }

  @Test func `no name stands for two fields of one entity`() {
    var fields: [String: String] = [:]
    for row in EmbeddedTable.fieldNames.rows {
      let key = "\(row[0]) \(FieldNames.key(row[2]))"
      #expect(FieldNames.key(row[2]) != "", "\(row[2])")
      #expect(fields[key, default: row[1]] == row[1], "\(row[2])")
      fields[key] = row[1]
    }
  }
}
