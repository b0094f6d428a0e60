public import Coverage
internal import Geodesy
public import Registry
internal import Wording

/// A settlement with its score, and what the register says of it.
public struct ScoredRow: Sendable {
  /// Its place in the list, from 1, the worst served.
  public let rank: Int
  /// What the register says of it.
  public let settlement: Settlement
  /// What was reckoned.
  public let scored: ScoredSettlement

  /// The first settlements of a table with their names, in one pass over the register.
  ///
  /// - Parameters:
  ///   - table: The scores.
  ///   - snapshot: The register that they are of.
  ///   - count: How many are wanted.
  /// - Returns: The worst served first.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public static func rows(
    of table: AccessTable, in snapshot: RegisterSnapshot, atMost count: Int = .max
  ) throws -> [ScoredRow] {
    let wanted = table.settlements.prefix(count)
    let ids = Set(wanted.map(\.id))
    var settlements: [Settlement.ID: Settlement] = [:]
    try snapshot.forEachSettlement { settlement in
      if ids.contains(settlement.id) { settlements[settlement.id] = settlement }
    }
    return wanted.enumerated().compactMap { rank, scored in
      settlements[scored.id].map { ScoredRow(rank: rank + 1, settlement: $0, scored: scored) }
    }
  }
}

extension RowLayout where Subject == ScoredRow {
  /// How scored settlements are handed over and listed.
  public init(_ table: AccessTable) {
    let factor = table.question.method.shownFactor
    self.init(
      columns: [Column("rank") { .integer($0.rank) }]
        + RowLayout<Settlement>.settlements.columns.map { column in column.inside(\.settlement) }
        + [
          Column("people") { .integer($0.scored.people) },
          Column("score") { .number($0.scored.score, .upTo(12)) },
        ],
      table: [
        TableColumn(Bilingual("No.", "क्रम")) { row, _ in .integer(row.rank) },
        TableColumn(Bilingual("Settlement", "बस्ती")) {
          .text($0.settlement.draft.name(in: $1))
        },
        TableColumn(Bilingual("Block", "प्रखंड")) { .text($0.settlement.area.block(in: $1)) },
        TableColumn(Bilingual("District", "ज़िला")) {
          .text($0.settlement.area.district(in: $1))
        },
        TableColumn(table.basis.heading) { row, _ in .integer(row.scored.people) },
        TableColumn(table.question.method.heading) { row, _ in
          .number(row.scored.score * factor, .exactly(3))
        },
      ],
      geometry: { $0.settlement.draft.coordinate.map { .point($0) } })
  }
}
