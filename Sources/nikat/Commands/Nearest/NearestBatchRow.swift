import Exchange

/// A row of the asked table with its answers, nearest first, or with the reason why there are none.
struct NearestBatchRow {
  let cells: [String]
  var answers: [NearestAnswer] = []
  var problem: String?
}

extension RowLayout where Subject == NearestBatchRow {
  /// The columns as they came, then those of each answer; the second's end in `_2`, and so on.
  static func batch(header: [String], count: Int) -> Self {
    let given = header.enumerated().map { column, name in
      Column<NearestBatchRow>(name) { row in
        row.cells.indices.contains(column) ? .text(row.cells[column]) : .missing
      }
    }
    let added = (0..<count).flatMap { rank in
      answerColumns.map { column in
        let suffix = rank == 0 ? "" : "_\(rank + 1)"
        return Column<NearestBatchRow>("nearest_\(column.key)\(suffix)") { row in
          row.answers.indices.contains(rank) ? column.value(row.answers[rank]) : .missing
        }
      }
    }
    let problem = Column<NearestBatchRow>("nearest_problem") { .text($0.problem) }
    return Self(columns: given + added + [problem], table: [])
  }

  private static var answerColumns: [Column<NearestAnswer>] {
    let wanted: Set = [
      "id", "name", "type", "distance_m", "bearing_deg", "latitude", "longitude",
    ]
    return RowLayout<NearestAnswer>.nearest.columns.filter { wanted.contains($0.key) }
  }
}
