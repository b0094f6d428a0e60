internal import Geodesy
public import Registry
internal import Wording

extension RowLayout where Subject == Settlement {
  /// How settlements are handed over and listed.
  public static let settlements = Self(
    columns: [
      Column("id") { .integer(Int($0.id.number)) },
      Column("name") { .text($0.draft.name) },
      Column("local_name") { .text($0.draft.localName) },
      Column("kind") { .text($0.draft.kind.rawValue) },
      Column("population") { .integer($0.draft.population) },
      Column("latitude") { .degrees($0.draft.coordinate?.latitude) },
      Column("longitude") { .degrees($0.draft.coordinate?.longitude) },
      Column("state") { .text($0.area.state) },
      Column("district") { .text($0.area.district) },
      Column("block") { .text($0.area.block) },
      Column("terrain") { .text($0.draft.terrain?.rawValue) },
      Column("identifiers") { .codes([$0.draft.identifier].compactMap(\.self)) },
      Column("source") { .text($0.draft.source) },
    ],
    table: [
      TableColumn(Bilingual("Id", "क्रमांक")) { settlement, _ in
        .integer(Int(settlement.id.number))
      },
      TableColumn(Bilingual("Name", "नाम")) { .text($0.draft.name(in: $1)) },
      TableColumn(Bilingual("Kind", "प्रकार")) { .text($0.draft.kind.label[$1]) },
      TableColumn(Bilingual("People", "लोग")) { settlement, _ in
        .integer(settlement.draft.population)
      },
      TableColumn(Bilingual("District", "ज़िला")) { .text($0.area.district(in: $1)) },
      TableColumn(Bilingual("Block", "प्रखंड")) { .text($0.area.block(in: $1)) },
    ],
    geometry: { $0.draft.coordinate.map { .point($0) } })
}

extension SettlementKind {
  /// What people call it.
  fileprivate var label: Bilingual {
    switch self {
    case .habitation: Bilingual("habitation", "बसावट")
    case .village: Bilingual("village", "गाँव")
    case .town: Bilingual("town", "शहर")
    case .postOffice: Bilingual("post office", "डाकघर")
    }
  }
}
