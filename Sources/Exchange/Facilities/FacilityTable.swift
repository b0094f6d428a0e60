internal import Geodata
public import Registry
public import Wording

/// How people see a facility in a table.
public enum FacilityTable {
  /// The register's number.
  public static let id = TableColumn<Facility>(Bilingual("Id", "क्रमांक")) { facility, _ in
    .integer(Int(facility.id.number))
  }

  /// The name in the reader's script where both are known.
  public static let name = TableColumn<Facility>(Bilingual("Name", "नाम")) {
    .text($0.draft.name(in: $1))
  }

  /// The type's short label.
  public static let type = TableColumn<Facility>(Bilingual("Type", "प्रकार")) {
    .text($0.type.short[$1])
  }

  /// The district that it lies in.
  public static let district = TableColumn<Facility>(Bilingual("District", "ज़िला")) {
    .text($0.area.district(in: $1))
  }

  /// The block that it lies in.
  public static let block = TableColumn<Facility>(Bilingual("Block", "प्रखंड")) {
    .text($0.area.block(in: $1))
  }

  /// The telephone.
  public static let phone = TableColumn<Facility>(Bilingual("Phone", "फ़ोन")) { facility, _ in
    .text(facility.draft.phone)
  }

  /// When it is open.
  public static let hours = TableColumn<Facility>(Bilingual("Hours", "समय")) { facility, _ in
    .text(facility.draft.hours)
  }

  /// How good the point is.
  public static let point = TableColumn<Facility>(Bilingual("Point", "स्थान")) {
    .text($0.draft.point?.quality(in: $1))
  }

  /// A `geo:` link.
  public static let map = TableColumn<Facility>(Bilingual("Map", "नक्शा")) { facility, _ in
    .text(facility.draft.point?.geoLink)
  }
}

extension LocatedPoint {
  /// How the point was found and how far off it may be: "GPS, 5 m".
  public func quality(in language: Language) -> String {
    let found = method.map { Self.wordings[$0]?[language] ?? $0.rawValue }
    let unknown = Bilingual("not stated", "अज्ञात")[language]
    guard let meters = accuracy.flatMap({ Decimals.upTo(0).digits(of: $0) }) else {
      return found ?? unknown
    }
    let radius = Bilingual("\(meters) m", "\(meters) मी")[language]
    return found.map { "\($0), \(radius)" } ?? radius
  }

  private static let wordings: [PointMethod: Bilingual] = [
    .gps: Bilingual("GPS", "जीपीएस"),
    .map: Bilingual("from a map", "नक्शे से"),
    .address: Bilingual("from the address", "पते से"),
    .pin: Bilingual("PIN code only", "केवल पिन कोड"),
    .centroid: Bilingual("centre of the area", "क्षेत्र का केंद्र"),
  ]
}
