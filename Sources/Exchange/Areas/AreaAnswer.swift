internal import Geodata
public import Geodesy
public import Registry
public import Wording

/// An area with the names of those around it and, where asked for, its boundary.
public struct AreaAnswer: Sendable {
  /// The area itself.
  public let area: Area
  /// The areas that it lies in.
  public let path: AreaPath
  /// Its outline; nil where it was not asked for or is not known.
  public let boundary: MultiPolygon?

  /// Joins an area with what stands around it.
  public init(area: Area, path: AreaPath, boundary: MultiPolygon? = nil) {
    self.area = area
    self.path = path
    self.boundary = boundary
  }
}

extension RowLayout where Subject == AreaAnswer {
  /// How areas are handed over and listed.
  public static let areas = Self(
    columns: [
      Column("id") { .integer(Int($0.area.id.number)) },
      Column("name") { .text($0.area.draft.name) },
      Column("local_name") { .text($0.area.draft.localName) },
      Column("level") { .text($0.area.draft.level.rawValue) },
      Column("district") { .text($0.path.district) },
      Column("state") { .text($0.path.state) },
      Column("parent") { .integer($0.area.draft.parent.map { Int($0.number) }) },
      Column("terrain") { .text($0.area.draft.terrain?.rawValue) },
      Column("vintage") { .text($0.area.draft.vintage) },
      Column("has_boundary") { .boolean($0.area.hasBoundary) },
      Column("codes") { .codes($0.area.draft.codes) },
      Column("source") { .text($0.area.draft.source) },
    ],
    table: [
      TableColumn(Bilingual("Id", "क्रमांक")) { answer, _ in
        .integer(Int(answer.area.id.number))
      },
      TableColumn(Bilingual("Name", "नाम")) { .text($0.area.draft.name(in: $1)) },
      TableColumn(Bilingual("Level", "स्तर")) { .text($0.area.draft.level.label[$1]) },
      TableColumn(Bilingual("District", "ज़िला")) { .text($0.path.district(in: $1)) },
      TableColumn(Bilingual("State", "राज्य")) { answer, language in
        .text(
          language == .hindi
            ? answer.path.state.map { State.named($0)?.name.hindi ?? $0 } : answer.path.state)
      },
      TableColumn(Bilingual("Codes", "कोड")) { answer, _ in
        .list(answer.area.draft.codes.map { .text("\($0.system) \($0.value)") })
      },
      TableColumn(Bilingual("Boundary", "सीमा")) { answer, _ in
        .boolean(answer.area.hasBoundary)
      },
    ],
    geometry: { $0.boundary.map { .multiPolygon($0.polygons.map(\.rings)) } })
}

extension AreaLevel {
  /// What people call areas of this level.
  public var label: Bilingual {
    switch self {
    case .country: Bilingual("country", "देश")
    case .state: Bilingual("state", "राज्य")
    case .district: Bilingual("district", "ज़िला")
    case .subdistrict: Bilingual("subdistrict", "अनुमंडल")
    case .block: Bilingual("block", "प्रखंड")
    case .village: Bilingual("village", "गाँव")
    }
  }
}
