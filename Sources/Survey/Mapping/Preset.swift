internal import Registry
public import Wording

/// What is known of the files of one publisher: column names, codes, and what is not for us.
public struct Preset: Sendable {
  /// The name by which it is asked for.
  public let name: String
  /// The system of the publisher's own numbers.
  public let system: String
  /// Who says what the file says.
  public let source: String
  let facility: [FacilityField: [String]]
  let settlement: [SettlementField: [String]]
  let area: [AreaField: [String]]
  /// The level of the areas that the publisher draws.
  let areaLevel: AreaLevel
  /// The one category of facilities that is meant for the register.
  let category: String?

  /// Names that a file has if it is of this publisher: all of one of these sets.
  let signs: [[String]]

  /// All presets.
  public static let all = [pmgsy, healthCentres, ninList, hfrList, openStreetMap]

  /// The preset that a header shows; nil if it shows none.
  static func shown(by header: RecordHeader) -> Self? {
    let names = Set(header.names.map { $0.lowercased() })
    return all.first { preset in
      preset.signs.contains { $0.allSatisfy { names.contains($0.lowercased()) } }
    }
  }

  /// The preset with a name.
  ///
  /// - Throws: ``Wording/Problem`` `import.preset-unknown`.
  public init(named name: String) throws(Problem) {
    guard let preset = Self.all.first(where: { $0.name == name.lowercased() }) else {
      throw Problem(
        .presetUnknown,
        ["value": name, "known": Self.all.map(\.name).joined(separator: ", ")])
    }
    self = preset
  }

  init(
    name: String, system: String, source: String, signs: [[String]],
    facility: [FacilityField: [String]], settlement: [SettlementField: [String]] = [:],
    area: [AreaField: [String]] = [:], areaLevel: AreaLevel = .district, category: String? = nil
  ) {
    self.signs = signs
    self.name = name
    self.system = system
    self.source = source
    self.facility = facility
    self.settlement = settlement
    self.area = area
    self.areaLevel = areaLevel
    self.category = category
  }

  /// PMGSY GeoSadak, the rural roads programme's survey: habitations, facilities of four
  /// categories, blocks.
  ///
  /// Its numbers of states, districts, blocks and habitations are its own, neither LGD's nor the
  /// Census's. Shapefiles cut column names to ten letters.
  public static let pmgsy = Self(
    name: "pmgsy", system: "pmgsy", source: "PMGSY GeoSadak",
    signs: [
      ["FACILITY_I", "FAC_CATEGO"], ["FACILITY_ID", "FAC_CATEGORY"],
      ["facility_id", "category", "habitation_id", "block_id"],
    ],
    facility: [
      .pmgsy: ["FACILITY_I", "facility_id"], .description: ["FAC_DESC", "description"],
      .category: ["FAC_CATEGO", "category"], .districtPMGSY: ["DISTRICT_I", "district_id"],
      .blockPMGSY: ["BLOCK_ID"], .habitationPMGSY: ["HAB_ID", "habitation_id"],
      .habitation: ["habitation"],
    ],
    settlement: [
      .identifier: ["HAB_ID"], .name: ["HAB_NAME", "name"],
      .population: ["TOT_POPULA", "population"], .districtPMGSY: ["DISTRICT_I", "district_id"],
      .blockPMGSY: ["BLOCK_ID"],
    ],
    area: [
      .pmgsy: ["BLOCK_ID"], .districtPMGSY: ["DISTRICT_I", "district_id"],
      .statePMGSY: ["STATE_ID"], .name: ["BLOCK_NAME", "block"],
    ],
    areaLevel: .block, category: "Medical")
}
