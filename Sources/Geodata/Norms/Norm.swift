/// How many people, minutes or beds one facility of a type stands for, on one kind of land.
public struct Norm: Hashable, Sendable {
  /// The type that the norm is about.
  public let type: FacilityType
  /// The land that the norm is about.
  public let land: Land
  /// People for one facility; nil where the norm counts areas instead.
  public let peoplePerFacility: Int?
  /// The area that has one facility each, such as `district`; nil where the norm counts people.
  public let perArea: String?
  /// The longest way to the facility in minutes, by ``mode``; nil where the norm does not say.
  public let minutes: Int?
  /// How the minutes are travelled, such as `walk`.
  public let mode: String?
  /// The longest way to the facility in kilometres; nil where the norm does not say.
  public let kilometers: Double?
  /// Beds of one facility, the lower end of a range; nil where the norm does not say.
  public let beds: Int?
  /// Where the numbers were published.
  public let source: String
  /// The year of the source; nil where it bears no date.
  public let year: Int?
  /// Whether somebody read the number in its source; where not, it is printed as unverified.
  public let isVerified: Bool

  init?(_ row: TableRow, land: Land) {
    guard let type = FacilityType(code: row[1]) else { return nil }
    self.type = type
    self.land = land
    peoplePerFacility = row.number(3)
    perArea = row.optional(4)
    minutes = row.number(5)
    mode = row.optional(6)
    kilometers = row.number(7)
    beds = row.number(8)
    source = row[9]
    year = row.number(10)
    isVerified = row[11] == "true"
  }
}
