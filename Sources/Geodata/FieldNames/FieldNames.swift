/// What the columns of field files are called, as the table `field-names.csv` lists it.
///
///     let names = FieldNames.of("facility")
///     names.field(named: "FAC_DESC")?.field  // "description"
public struct FieldNames: Sendable {
  /// A name that stands for a field.
  public struct Match: Hashable, Sendable {
    /// Our field.
    public let field: String
    /// The place in the table: of two names of one field the smaller is the more usual.
    public let order: Int
    /// The name as the table spells it.
    public let name: String
    /// The language of the name: `en`, `hi` or `hi-Latn`.
    public let language: String
  }

  private let matches: [String: Match]

  /// The names of the fields of an entity: `facility`, `settlement` or `area`.
  public static func of(_ entity: String) -> Self { Self(entity: entity) }

  private init(entity: String) {
    var matches: [String: Match] = [:]
    for (order, row) in EmbeddedTable.fieldNames.rows.enumerated() where row[0] == entity {
      let key = Self.key(row[2])
      if matches[key] == nil {
        matches[key] = Match(field: row[1], order: order, name: row[2], language: row[3])
      }
    }
    self.matches = matches
  }

  /// The field that a column's name stands for; nil if the name is not in the table.
  public func field(named name: String) -> Match? { matches[Self.key(name)] }

  /// The fields of an entity, in the order of the table.
  public static func fields(of entity: String) -> [String] {
    EmbeddedTable.fieldNames.rows.reduce(into: []) { fields, row in
      if row[0] == entity, fields.last != row[1] { fields.append(row[1]) }
    }
  }

  /// What people call the fields of an entity: the first name of each in each language, if any.
  public static func labels(of entity: String) -> [String: (english: String, hindi: String?)] {
    var labels: [String: (english: String, hindi: String?)] = [:]
    for row in EmbeddedTable.fieldNames.rows where row[0] == entity {
      if labels[row[1]] == nil { labels[row[1]] = (row[2], nil) }
      if row[3] == "hi", labels[row[1]]?.hindi == nil { labels[row[1]]?.hindi = row[2] }
    }
    return labels
  }

  /// A name as it is compared: its ``TextKey`` without spaces.
  public static func key(_ name: String) -> String { TextKey(name).text.filter { $0 != " " } }
}
