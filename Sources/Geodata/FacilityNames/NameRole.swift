/// What a word does in the name of a facility, as `name-words.csv` says it.
enum NameRole: Sendable {
  /// It says nothing that tells two facilities apart: "of", "smt", "hospital".
  case filler
  /// It comes before a number or a letter: "sector", "block".
  case unit
  /// It is a number: "ii".
  case number(String)
  /// It tells a place from its neighbour of the same name, or a facility from the next one.
  case contrast(NameContrasts)
  /// It stands in the names of many places: in so many of 10,000 names.
  case place(Int)

  /// The role of each word of the table, by its ``TextKey``.
  static let table: [String: NameRole] = {
    var table: [String: NameRole] = [:]
    for row in EmbeddedTable.facilityNameWords.rows {
      let role: NameRole? =
        switch row[2] {
        case "filler": .filler
        case "unit": .unit
        case "number": .number(row[3])
        case "place": .place(row.number(3) ?? 1)
        default: NameContrasts(group: row[2], value: row[3]).map { .contrast($0) }
        }
      table[TextKey(row[0]).text] = role
    }
    return table
  }()
}
