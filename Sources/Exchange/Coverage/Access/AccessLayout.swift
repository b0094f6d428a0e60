public import Coverage
internal import Geodata
public import Geodesy
public import Registry
internal import Wording

extension RowLayout where Subject == AccessRow {
  /// How scores by area are handed over and shown; keys may be added, these stay.
  ///
  /// - Parameters:
  ///   - table: The table that the rows are of.
  ///   - boundaries: The areas' outlines for GeoJSON; may be empty for other formats.
  public init(_ table: AccessTable, boundaries: [Area.ID: MultiPolygon] = [:]) {
    let day = table.question.day.description
    let types = table.question.types.map(\.code).joined(separator: ";")
    let score = table.question.method.heading
    let factor = table.question.method.shownFactor
    self.init(
      columns: Column.ofArea + [
        Column("people") { .integer($0.people) },
        Column("settlements") { .integer($0.settlements) },
        Column("supply") { .number($0.supply, .upTo(3)) },
        Column("score") { .number($0.score, .upTo(12)) },
        Column("least") { .number($0.least, .upTo(12)) },
        Column("greatest") { .number($0.greatest, .upTo(12)) },
        Column("people_without") { .integer($0.peopleWithout) },
        Column("people_without_point") { .integer($0.peopleUnplaced) },
        Column("types") { _ in .text(types) },
        Column("as_of") { _ in .text(day) },
      ],
      table: TableColumn.ofArea(at: table.question.level) + [
        TableColumn(table.basis.heading) { row, _ in .integer(row.people) },
        TableColumn(Bilingual("Supply", "उपलब्ध")) { row, _ in .number(row.supply, .upTo(1)) },
        TableColumn(score) { row, _ in .number(row.score.map { $0 * factor }, .exactly(3)) },
        TableColumn(Bilingual("Least", "न्यूनतम")) { row, _ in
          .number(row.least.map { $0 * factor }, .exactly(3))
        },
        TableColumn(Bilingual("Greatest", "अधिकतम")) { row, _ in
          .number(row.greatest.map { $0 * factor }, .exactly(3))
        },
        TableColumn(Bilingual("With none", "जिन्हें कुछ नहीं")) { row, _ in
          .integer(row.peopleWithout)
        },
      ],
      geometry: { row in
        row.area.flatMap { boundaries[$0.id] }.map { boundary in
          .multiPolygon(boundary.polygons.map(\.rings))
        }
      })
  }
}

extension AccessMethod {
  /// What people see a score in: for a lakh of people, as the field counts.
  var heading: Bilingual {
    isPerPerson ? Bilingual("Per lakh people", "प्रति लाख लोग") : Bilingual("Potential", "विभव")
  }

  /// What a score is multiplied by before it is shown.
  var shownFactor: Double { isPerPerson ? 100_000 : 1 }
}
