import Wording

/// Other names of states and districts, from the table `aliases.csv`.
///
/// A district made after the directory was read has no LGD code, so a row also carries the English name,
/// which is unique among the districts and among the states of the tables.
enum AreaAlias {
  /// The other names of a state.
  static func of(state: State) -> [String] { states[state.name.english] ?? [] }

  /// The other names of a district.
  static func of(district: District) -> [String] { districts[district.name.english] ?? [] }

  private static let states = byName(level: "state")
  private static let districts = byName(level: "district")

  private static func byName(level: String) -> [String: [String]] {
    var aliases: [String: [String]] = [:]
    for row in EmbeddedTable.areaAliases.rows where row[Column.level] == level {
      aliases[row[Column.name], default: []].append(row[Column.alias])
    }
    return aliases
  }

  enum Column {
    static let level = 0
    static let alias = 2
    static let name = 4
  }
}
