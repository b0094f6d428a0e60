public import Coverage
internal import Geodesy
public import Registry
internal import Wording

/// A settlement beyond reach, with what the register says of it.
public struct UnservedRow: Sendable {
  /// Its place in the list, from 1.
  public let rank: Int
  /// What the register says of it.
  public let settlement: Settlement
  /// What was reckoned.
  public let unserved: UnservedSettlement
  /// The name of the nearest facility nonetheless.
  public let facilityName: String?

  /// Joins what was reckoned with what is known.
  public init(
    rank: Int, _ settlement: Settlement, _ unserved: UnservedSettlement, facilityName: String?
  ) {
    self.rank = rank
    self.settlement = settlement
    self.unserved = unserved
    self.facilityName = facilityName
  }
}

extension RowLayout where Subject == UnservedRow {
  /// How unserved settlements are handed over and listed.
  ///
  /// - Parameters:
  ///   - limit: The reach that they are beyond.
  ///   - basis: Whose people were counted.
  public init(within limit: ReachLimit, counting basis: DemandBasis) {
    let own = Self.ownColumns
    let minutes: @Sendable (UnservedRow) -> Value = { row in
      .number(limit.minutes(ofStraight: row.unserved.meters), .exactly(1))
    }
    var columns =
      [Column<UnservedRow>("rank") { .integer($0.rank) }]
      + RowLayout<Settlement>.settlements.columns.map { column in column.inside(\.settlement) }
      + own
    var shown: [TableColumn<UnservedRow>] = [
      TableColumn(Bilingual("No.", "क्रम")) { row, _ in .integer(row.rank) },
      TableColumn(Bilingual("Settlement", "बस्ती")) {
        .text($0.settlement.draft.name(in: $1))
      },
      TableColumn(Bilingual("Block", "प्रखंड")) { .text($0.settlement.area.block(in: $1)) },
      TableColumn(Bilingual("District", "ज़िला")) { .text($0.settlement.area.district(in: $1)) },
      TableColumn(basis.heading) { row, _ in .integer(row.unserved.people) },
      TableColumn(Bilingual("Nearest", "सबसे पास")) { row, _ in .text(row.facilityName) },
      TableColumn(Bilingual("Km", "किमी")) { row, _ in
        .number(row.unserved.meters / 1000, .exactly(1))
      },
    ]
    if limit.minutes(ofStraight: 0) != nil {
      columns.append(Column("minutes", minutes))
      shown.append(TableColumn(Bilingual("Min", "मिनट")) { row, _ in minutes(row) })
    }
    self.init(
      columns: columns, table: shown,
      geometry: { $0.settlement.draft.coordinate.map { .point($0) } })
  }

  private static var ownColumns: [Column<UnservedRow>] {
    [
      Column("people") { .integer($0.unserved.people) },
      Column("nearest_id") { .integer($0.unserved.nearest.map { Int($0.number) }) },
      Column("nearest_name") { .text($0.facilityName) },
      Column("nearest_m") { .meters($0.unserved.meters) },
    ]
  }
}
