public import Geodesy
public import Wording

/// A district of the tables, with its codes, names and a point inside it.
public struct District: Sendable, Identifiable {
  /// The state that the district belongs to.
  public let state: State
  /// The code of the Local Government Directory; nil for districts too new for the source.
  public let lgdCode: String?
  /// The three-digit code of Census 2011, another system than LGD; nil for districts made since.
  public let census2011Code: String?
  /// The name in English and Hindi.
  public let name: Bilingual
  /// The centroid, or where that lies outside, a point on the surface.
  public let point: Coordinate

  /// Unique among all districts: the state's LGD code and the English name.
  public var id: String { "\(state.lgdCode)/\(name.english)" }

  /// All districts of the tables, by state and English name.
  public static let all: [District] = EmbeddedTable.districts.rows.compactMap { .init($0) }

  /// The district with a code of the Local Government Directory.
  public init?(lgdCode: String) {
    guard let district = Self.all.first(where: { $0.lgdCode == lgdCode }) else { return nil }
    self = district
  }

  /// The district with a code of Census 2011, three digits.
  public init?(census2011Code: String) {
    guard let district = Self.all.first(where: { $0.census2011Code == census2011Code }) else {
      return nil
    }
    self = district
  }

  /// The district with exactly these English names, as other tables of `geodata/` refer to it.
  init?(name: String, stateName: String) {
    guard
      let district = Self.all.first(where: {
        $0.name.english == name && $0.state.name.english == stateName
      })
    else { return nil }
    self = district
  }

  private init?(_ row: TableRow) {
    guard let state = State(census2011Code: row[0]), let point = row.coordinate(latitudeIn: 5)
    else { return nil }
    self.state = state
    census2011Code = row.optional(1)
    lgdCode = row.optional(2)
    name = Bilingual(row[Column.name], row[Column.hindiName])
    self.point = point
  }

  /// The columns that a search by name reads without decoding the rest.
  enum Column {
    static let name = 3
    static let hindiName = 4
  }
}

extension District: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
