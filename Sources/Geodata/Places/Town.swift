public import Geodesy

/// A town or village that GeoNames knows, with a point and a population.
public struct Town: Sendable, Identifiable {
  /// The number of the place in GeoNames (geonames.org).
  public let id: Int
  /// The name in English, which may carry diacritics.
  public let name: String
  /// The name in Hindi; nil where the table has none.
  public let hindiName: String?
  /// The district that holds the point.
  public let district: District
  /// The centre of the town.
  public let point: Coordinate
  /// How many people live there; nil where GeoNames does not say.
  public let population: Int?
  /// Other names and spellings, in any script.
  public let alternates: [String]

  /// All towns, the most populous first.
  public static let all: [Town] = EmbeddedTable.towns.rows.compactMap { .init($0) }

  init?(_ row: TableRow) {
    guard let id: Int = row.number(0), let point = row.coordinate(latitudeIn: Column.latitude),
      let district = District(name: row[4], stateName: row[3])
    else { return nil }
    self.id = id
    self.point = point
    self.district = district
    name = row[Column.name]
    hindiName = row.optional(Column.hindiName)
    let people: Int? = row.number(7)
    population = people == 0 ? nil : people
    alternates = row[Column.alternates].split(separator: "|").map(String.init)
  }

  /// The columns that a search by name reads without decoding the rest.
  enum Column {
    static let name = 1
    static let hindiName = 2
    static let latitude = 5
    static let alternates = 8
  }
}
