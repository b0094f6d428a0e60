import Geodata
import Testing
import Wording

@testable import Survey

@Suite struct FieldMappingTests {
  private func mapping(
    _ names: [String], overrides: [FacilityField: String] = [:], preset: Preset? = nil
  ) throws -> [FacilityField: Int] {
    try FieldMapping<FacilityField>(
      RecordHeader(names), overrides: overrides, preset: preset?.facility ?? [:]
    ).columns
  }

  @Test func `English, Hindi and romanised headers map alike`() throws {
    let expected: [FacilityField: Int] = [
      .name: 0, .type: 1, .latitude: 2, .longitude: 3, .district: 4, .pin: 5,
    ]
    #expect(try mapping(["name", "type", "latitude", "longitude", "district", "pin"]) == expected)
    #expect(
      try mapping(["केन्द्र का नाम", "प्रकार", "अक्षांश", "देशांतर", "जिला", "पिन कोड"]) == expected)
    #expect(
      try mapping(["Kendra ka naam", "prakar", "akshansh", "deshantar", "jila", "pin kod"])
        == expected)
  }

  @Test func `the health centre directory of data.gov.in is understood`() throws {
    let columns = try mapping([
      "State Name", "District Name", "Subdistrict Name", "Facility Type", "Facility Name",
      "Facility Address", "Latitude", "Longitude", "ActiveFlag_C",
    ])
    #expect(
      columns == [
        .state: 0, .district: 1, .block: 2, .type: 3, .name: 4, .address: 5, .latitude: 6,
        .longitude: 7,
      ])
  }

  @Test func `of two columns for a field the more usual name wins`() throws {
    #expect(try mapping(["label", "Facility Name"])[.name] == 1)
    #expect(try mapping(["Facility Name", "label"])[.name] == 0)
  }

  @Test func `a group before a name is overlooked`() throws {
    #expect(try mapping(["grp-location-Latitude", "grp/pincode"]) == [.latitude: 0, .pin: 1])
  }

  @Test func `a chosen column stands above all`() throws {
    #expect(try mapping(["name", "board"], overrides: [.name: "Board"])[.name] == 1)
    let problem = #expect(throws: Problem.self) {
      try mapping(["name", "x"], overrides: [.name: "sign"])
    }
    #expect(
      problem?.message(in: .english) == "the file has no column \"sign\". Its columns are name, x.")
  }

  @Test func `a preset knows the shapefile's cut names and its own codes`() throws {
    let columns = try mapping(
      ["STATE_ID", "DISTRICT_I", "BLOCK_ID", "HAB_ID", "FACILITY_I", "FAC_DESC", "FAC_CATEGO"],
      preset: .pmgsy)
    #expect(
      columns == [
        .districtPMGSY: 1, .blockPMGSY: 2, .habitationPMGSY: 3, .pmgsy: 4, .description: 5,
        .category: 6,
      ])
  }

  @Test func `each field of the table is one of ours, and each of ours is in it`() {
    #expect(Set(FieldNames.fields(of: "facility")) == Set(FacilityField.allCases.map(\.rawValue)))
    #expect(
      Set(FieldNames.fields(of: "settlement")) == Set(SettlementField.allCases.map(\.rawValue)))
    #expect(Set(FieldNames.fields(of: "area")) == Set(AreaField.allCases.map(\.rawValue)))
  }
}

@Suite struct CellTextTests {
  private func value(_ text: String) -> String? { CellText.value(of: Array(text.utf8)[...]) }

  @Test(arguments: ["", "  ", "\\N", "NULL", "n/a", "-", "\u{A0}", "NaN", "उपलब्ध नहीं"])
  func `the words for nothing are nothing`(text: String) { #expect(value(text) == nil) }

  @Test func `space of every kind falls at the ends`() {
    #expect(value(" \t नाम\u{200D}\u{A0}") == "नाम")
    #expect(value("'00123") == "00123")
    #expect(value("Nonesuch") == "Nonesuch")
  }

  @Test func `counts and identifiers are read as people and programs write them`() {
    #expect(CellText.count("203.0") == 203 && CellText.count("1,234") == 1234)
    #expect(CellText.count("१२३४") == 1234 && CellText.count("12.5") == nil)
    #expect(CellText.identifier("201.0") == "201" && CellText.identifier("v1.0") == "v1.0")
  }
}
