public import Coverage
internal import Geodata
internal import Geodesy
internal import Registry
internal import Wording

extension RowLayout where Subject == SiteRow {
  /// How the sites of a plan are handed over and shown; keys may be added, these stay.
  ///
  /// Name, type and point have the names that `nikat facility import` reads, so that a plan can be
  /// taken into a copy of the register.
  public init(_ plan: SitePlan) {
    let reach = plan.question.reach
    let type = reach.types.first?.code
    self.init(
      columns: [
        Column("rank") { .integer($0.site.rank) },
        Column("name") { .text($0.spot.name) },
        Column("local_name") { .text($0.spot.settlement?.draft.localName) },
        Column("type") { _ in .text(type) },
        Column("latitude") { .degrees($0.site.candidate.place.latitude) },
        Column("longitude") { .degrees($0.site.candidate.place.longitude) },
        Column("block") { .text($0.spot.settlement?.area.block) },
        Column("district") { .text($0.spot.settlement?.area.district) },
        Column("state") { .text($0.spot.settlement?.area.state) },
        Column("settlement_id") { .integer($0.spot.settlement.map { Int($0.id.number) }) },
        Column("people_added") { .integer($0.site.adds) },
        Column("people_within") { .integer($0.site.after) },
        Column("people_alone") { .integer($0.site.alone) },
        Column("mean_m") { .meters($0.site.mean) },
        Column("nearest_id") { .integer($0.site.nearest.map { Int($0.number) }) },
        Column("nearest_name") { .text($0.nearestName) },
        Column("nearest_m") { .meters($0.site.meters) },
      ],
      table: Self.tableColumns(for: plan),
      geometry: { .point($0.site.candidate.place) })
  }

  private static func tableColumns(for plan: SitePlan) -> [TableColumn<SiteRow>] {
    var columns: [TableColumn<SiteRow>] = [
      TableColumn(Bilingual("No.", "क्रम")) { row, _ in .integer(row.site.rank) },
      TableColumn(Bilingual("Site", "स्थल")) { .text($0.spot.name(in: $1)) },
      TableColumn(Bilingual("Block", "प्रखंड")) { .text($0.spot.settlement?.area.block(in: $1)) },
      TableColumn(Bilingual("District", "ज़िला")) {
        .text($0.spot.settlement?.area.district(in: $1))
      },
      TableColumn(Bilingual("Adds", "जुड़ते")) { row, _ in .integer(row.site.adds) },
      TableColumn(Bilingual("Then within", "तब भीतर")) { row, _ in .integer(row.site.after) },
      TableColumn(Bilingual("%", "%")) { row, _ in
        .number(100 * Double(row.site.after) / Double(max(1, plan.peoplePlaced)), .exactly(1))
      },
    ]
    if plan.way != nil {
      columns.append(
        TableColumn(Bilingual("Mean km", "औसत किमी")) { row, _ in
          .number(row.site.mean.map { $0 / 1000 }, .exactly(2))
        })
    }
    columns.append(
      TableColumn(Bilingual("Nearest today", "आज सबसे पास")) { row, _ in .text(row.nearestName) })
    columns.append(
      TableColumn(Bilingual("Km", "किमी")) { row, _ in
        .number(row.site.meters / 1000, .exactly(1))
      })
    return columns
  }
}

extension RowLayout where Subject == ExchangeRow {
  /// How plans that differ in one site are handed over and shown.
  public static var exchanges: RowLayout<ExchangeRow> {
    RowLayout(
      columns: [
        Column("rank") { .integer($0.rank) },
        Column("without_rank") { .integer($0.exchange.rank) },
        Column("without_name") { .text($0.without.name) },
        Column("with_name") { .text($0.with.name) },
        Column("with_settlement_id") { .integer($0.with.settlement.map { Int($0.id.number) }) },
        Column("latitude") { .degrees($0.exchange.candidate.place.latitude) },
        Column("longitude") { .degrees($0.exchange.candidate.place.longitude) },
        Column("people_within") { .integer($0.exchange.after) },
        Column("people_fewer") { .integer($0.fewer) },
      ],
      table: [
        TableColumn(Bilingual("No.", "क्रम")) { row, _ in .integer(row.rank) },
        TableColumn(Bilingual("Without", "इसके बिना")) { .text($0.without.name(in: $1)) },
        TableColumn(Bilingual("With", "इसके साथ")) { .text($0.with.name(in: $1)) },
        TableColumn(Bilingual("District", "ज़िला")) {
          .text($0.with.settlement?.area.district(in: $1))
        },
        TableColumn(Bilingual("Within", "भीतर")) { row, _ in .integer(row.exchange.after) },
        TableColumn(Bilingual("Fewer", "कम")) { row, _ in .integer(row.fewer) },
      ],
      geometry: { .point($0.exchange.candidate.place) })
  }
}

extension SiteRow.Spot {
  /// The name in a language.
  func name(in language: Language) -> String {
    settlement?.draft.name(in: language) ?? name
  }
}
