internal import Coverage
internal import Registry
internal import Wording

extension Column where Subject: AboutArea {
  /// Which area a row is about, and where that lies.
  static var ofArea: [Column<Subject>] {
    [
      Column("area_id") { .integer($0.area.map { Int($0.id.number) }) },
      Column("area") { .text($0.area?.draft.name) },
      Column("local_area") { .text($0.area?.draft.localName) },
      Column("area_level") { .text($0.area?.draft.level.rawValue) },
      Column("district") { .text($0.path?.district) },
      Column("state") { .text($0.path?.state) },
      Column("area_codes") { $0.area.map { .codes($0.draft.codes) } ?? .missing },
    ]
  }
}

extension TableColumn where Subject: AboutArea {
  /// The area's name, below districts with the district before it.
  static func ofArea(at level: AreaLevel) -> [TableColumn<Subject>] {
    let area = TableColumn(Bilingual("Area", "क्षेत्र")) { row, language in
      guard let area = row.area?.draft else {
        return .text(Bilingual("All together", "कुल मिलाकर")[language])
      }
      return .text(area.name(in: language))
    }
    let district = TableColumn(Bilingual("District", "ज़िला")) {
      .text($0.path?.district(in: $1))
    }
    return [.country, .state, .district].contains(level) ? [area] : [district, area]
  }
}
