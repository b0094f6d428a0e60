public import Coverage
internal import Geodata
public import Geodesy
public import Registry
internal import Wording

extension RowLayout where Subject == ReachRow {
  /// How people within reach are handed over and shown; keys may be added, these stay.
  ///
  /// - Parameters:
  ///   - table: The table that the rows are of.
  ///   - boundaries: The areas' outlines for GeoJSON; may be empty for other formats.
  public init(_ table: ReachTable, boundaries: [Area.ID: MultiPolygon] = [:]) {
    let limit = table.question.limit
    let types = table.question.types.map(\.code).joined(separator: ";")
    let day = table.question.day.description
    self.init(
      columns: Column.ofArea + Self.countColumns + [
        Column("types") { _ in .text(types) },
        Column("straight_m") { _ in .meters(limit.straight.meters) },
        Column("as_of") { _ in .text(day) },
      ],
      table: Self.tableColumns(for: table),
      geometry: { row in
        row.area.flatMap { boundaries[$0.id] }.map { boundary in
          .multiPolygon(boundary.polygons.map(\.rings))
        }
      })
  }

  private static var countColumns: [Column<ReachRow>] {
    [
      Column("people") { .integer($0.people) },
      Column("settlements") { .integer($0.settlements) },
      Column("facilities") { .integer($0.facilities) },
      Column("people_within") { .integer($0.peopleWithin) },
      Column("people_beyond") { .integer($0.peopleBeyond) },
      Column("people_without_point") { .integer($0.peopleUnplaced) },
      Column("share_within") { .number($0.shareWithin, .exactly(4)) },
      Column("share_placed") { .number($0.sharePlaced, .exactly(4)) },
      Column("settlements_beyond") { .integer($0.settlementsBeyond) },
      Column("mean_m") { .meters($0.meanMeters) },
      Column("farthest_m") { .meters($0.farthestMeters) },
    ]
  }

  private static func tableColumns(for table: ReachTable) -> [TableColumn<ReachRow>] {
    let limit = table.question.limit.short
    return TableColumn.ofArea(at: table.question.level) + [
      TableColumn(table.basis.heading) { row, _ in .integer(row.people) },
      TableColumn(Bilingual("Facilities", "केंद्र")) { row, _ in .integer(row.facilities) },
      TableColumn(Bilingual("Within \(limit.english)", "\(limit.hindi) के भीतर")) { row, _ in
        .integer(row.peopleWithin)
      },
      TableColumn(Bilingual("Beyond", "दूर")) { row, _ in .integer(row.peopleBeyond) },
      TableColumn(Bilingual("% within", "% भीतर")) { row, _ in
        .number(row.shareWithin.map { $0 * 100 }, .exactly(1))
      },
      TableColumn(Bilingual("Mean km", "औसत किमी")) { row, _ in
        .number(row.meanMeters.map { $0 / 1000 }, .exactly(1))
      },
    ]
  }
}
