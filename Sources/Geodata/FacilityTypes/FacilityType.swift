public import Wording

/// A kind of health facility, as the table `facility-types.csv` describes it.
public struct FacilityType: Sendable, Identifiable {
  /// The code that the register keeps and the options take, such as `PHC` or `private-hospital`.
  public let code: String
  /// How far along the chain of care it stands.
  public let level: CareLevel
  /// The place in the referral chain, 1 (sub-centre) to 6 (medical college); 0 outside it.
  public let rank: Int
  /// Who runs such a facility.
  public let sector: Sector
  /// The name in full, as in "Primary health centre".
  public let label: Bilingual
  /// The name as short as a table or an SMS needs it, as in "PHC".
  public let short: Bilingual
  /// The code of the Health Facility Registry, `type` or `type/subtype`; nil where no source gives one.
  public let hfrCode: String?
  /// The tags of OpenStreetMap, as `(key, value)`.
  public let osmTags: [(key: String, value: String)]
  /// The code in FHIR's `v3-RoleCode`; nil where none fits.
  public let fhirCode: String?
  /// What a planner should know about the type; may be empty.
  public let note: String

  /// The code.
  public var id: String { code }

  /// Who runs a facility of some type.
  public enum Sector: String, CaseIterable, Sendable {
    case `public`, `private`
    /// Facilities of this type are run by either.
    case any
  }

  init?(_ row: TableRow) {
    guard let level = CareLevel(rawValue: row[1]), let rank: Int = row.number(2),
      let sector = Sector(rawValue: row[3])
    else { return nil }
    code = row[0]
    self.level = level
    self.rank = rank
    self.sector = sector
    label = Bilingual(row[4], row[5])
    short = Bilingual(row[6], row[7])
    hfrCode = row.optional(8)
    osmTags = row[9].split(separator: ";").compactMap { tag in
      let parts = tag.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    fhirCode = row.optional(10)
    note = row[11]
  }
}

extension FacilityType {
  /// All types, in the order of the referral chain, those outside it last.
  public static let all: [FacilityType] = EmbeddedTable.facilityTypes.rows.compactMap { .init($0) }

  /// The type of a facility whose type nobody could tell.
  public static var unknown: FacilityType { all[all.count - 1] }

  /// The type with a code, upper or lower case.
  public init?(code: String) {
    let wanted = code.lowercased()
    guard let type = Self.all.first(where: { $0.code.lowercased() == wanted }) else { return nil }
    self = type
  }

  /// The types of one level, in the order of the table.
  public static func all(at level: CareLevel) -> [FacilityType] {
    all.filter { $0.level == level }
  }
}

extension FacilityType: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
