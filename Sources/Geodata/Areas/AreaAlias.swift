import Wording

/// Other names of states and districts, from the table `aliases.csv`.
///
/// A district made after the directory was read has no LGD code, so a row also carries the English name.
enum AreaAlias {
  /// The other names of a state.
  static func of(state: State) -> [String] {
    rows.filter { $0.level == "state" && $0.code == state.lgdCode }.map(\.alias)
  }

  /// The other names of a district.
  static func of(district: District) -> [String] {
    rows.filter { row in
      row.level == "district"
        && (row.code.isEmpty ? row.name == district.name.english : row.code == district.lgdCode)
    }.map(\.alias)
  }

  private static let rows: [(level: String, code: String, alias: String, name: String)] =
    EmbeddedTable.areaAliases.rows.map { ($0[0], $0[1], $0[2], $0[4]) }
}
