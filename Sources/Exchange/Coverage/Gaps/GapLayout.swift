public import Coverage
internal import Geodata
public import Geodesy
public import Registry
internal import Wording

extension RowLayout where Subject == GapRow {
  /// How a gap table is handed over and shown; keys may be added, these stay.
  ///
  /// - Parameters:
  ///   - table: The table that the rows are of.
  ///   - boundaries: The areas' outlines for GeoJSON; may be empty for other formats.
  public init(_ table: GapTable, boundaries: [Area.ID: MultiPolygon] = [:]) {
    self.init(
      columns: Column.ofArea + Self.countColumns + Self.columns(for: table.question),
      table: Self.tableColumns(for: table.question),
      geometry: { row in
        row.area.flatMap { boundaries[$0.id] }.map { boundary in
          .multiPolygon(boundary.polygons.map(\.rings))
        }
      })
  }

  private static var countColumns: [Column<GapRow>] {
    [
      Column("type") { .text($0.type.code) },
      Column("people") { .integer($0.people.all) },
      Column("people_plain") { .integer($0.people.plain) },
      Column("people_hilly") { .integer($0.people.hilly) },
      Column("settlements") { .integer($0.settlements) },
      Column("facilities") { .integer($0.facilities) },
      Column("facilities_by_type") { row in
        .object(
          row.facilitiesByType.sorted { $0.key.code < $1.key.code }.reduce(into: Fields()) {
            $0.append($1.key.code, .integer($1.value))
          })
      },
      Column("required") { .integer($0.requirement?.required) },
      Column("required_exactly") { .number($0.requirement?.quotient, .exactly(4)) },
      Column("shortfall") { .integer($0.shortfall) },
      Column("surplus") { .integer($0.surplus) },
      Column("people_beyond") { .integer($0.peopleBeyondReach) },
      Column("share_beyond") { .number($0.shareBeyondReach, .exactly(4)) },
      Column("people_without_point") { .integer($0.peopleUnmeasured) },
    ]
  }

  private static func columns(for question: GapQuestion) -> [Column<GapRow>] {
    let (norm, day, reach) = (question.norms.id, question.day.description, question.reach.meters)
    return [
      Column("within_m") { _ in .meters(reach) },
      Column("as_of") { _ in .text(day) },
      Column("norm") { _ in .text(norm) },
      Column("norm_plain") { .integer($0.requirement?.plain.peoplePerFacility) },
      Column("norm_hilly") { .integer($0.requirement?.hilly.peoplePerFacility) },
      Column("norm_per_area") { .text($0.requirement?.plain.perArea) },
      Column("norm_source") { .text($0.requirement?.plain.source) },
      Column("norm_verified") { $0.requirement.map { .boolean($0.isVerified) } ?? .missing },
    ]
  }

  private static func tableColumns(for question: GapQuestion) -> [TableColumn<GapRow>] {
    let kilometers = Decimals.upTo(3).digits(of: question.reach.meters / 1000) ?? ""
    let beyond = Bilingual("Beyond \(kilometers) km", "\(kilometers) किमी से दूर")
    return TableColumn.ofArea(at: question.level) + [
      TableColumn(Bilingual("Type", "प्रकार")) { .text($0.type.short[$1]) },
      TableColumn(Bilingual("People", "लोग")) { row, _ in .integer(row.people.all) },
      TableColumn(Bilingual("There", "हैं")) { row, _ in .integer(row.facilities) },
      TableColumn(Bilingual("Needed", "चाहिए")) { row, _ in
        .integer(row.requirement?.required)
      },
      TableColumn(Bilingual("Exactly", "सटीक")) { row, _ in
        .number(row.requirement?.quotient, .exactly(2))
      },
      TableColumn(Bilingual("Short", "कमी")) { row, _ in .integer(row.shortfall) },
      TableColumn(Bilingual("Over", "अधिक")) { row, _ in .integer(row.surplus) },
      TableColumn(beyond) { row, _ in .integer(row.peopleBeyondReach) },
      TableColumn(Bilingual("%", "%")) { row, _ in
        .number(row.shareBeyondReach.map { $0 * 100 }, .exactly(1))
      },
    ]
  }
}
