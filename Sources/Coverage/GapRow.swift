public import Geodata
public import Registry

/// One type in one area: what there is, what the norm asks for, and who is out of reach.
public struct GapRow: Hashable, Sendable {
  /// The area; nothing in a row of totals.
  public let area: Area?
  /// The names of the areas around it; nothing in a row of totals.
  public let path: AreaPath?
  /// The type, as the norm names it.
  public let type: FacilityType
  /// People of the settlements whose population is known.
  public let people: People
  /// How many settlements that are.
  public let settlements: Int
  /// Facilities that serve on the day, by their own type: an APHC counts as a PHC and is named here.
  public let facilitiesByType: [FacilityType: Int]
  /// What the norm asks for; nothing where it does not apply to areas of this size.
  public let requirement: Requirement?
  /// People who live farther than the reach from the nearest facility of the type.
  public let peopleBeyondReach: Int
  /// People of settlements without a point, who are neither in reach nor beyond it.
  public let peopleUnmeasured: Int

  /// Facilities of all types that count as the type.
  public var facilities: Int { facilitiesByType.values.reduce(0, +) }

  /// Facilities that are missing, never less than none.
  public var shortfall: Int? { requirement.map { max(0, $0.required - facilities) } }

  /// Facilities beyond what the norm asks for, never less than none.
  public var surplus: Int? { requirement.map { max(0, facilities - $0.required) } }

  /// The share of the people with a known distance who live beyond the reach; nothing if there are
  /// none.
  public var shareBeyondReach: Double? {
    let measured = people.all - peopleUnmeasured
    return measured > 0 ? Double(peopleBeyondReach) / Double(measured) : nil
  }

  init(
    area: Area, path: AreaPath, type: FacilityType, people: People, settlements: Int,
    facilities: [FacilityType: Int], requirement: Requirement?, peopleBeyondReach: Int,
    peopleUnmeasured: Int
  ) {
    self.area = area
    self.path = path
    self.type = type
    self.people = people
    self.settlements = settlements
    facilitiesByType = facilities
    self.requirement = requirement
    self.peopleBeyondReach = peopleBeyondReach
    self.peopleUnmeasured = peopleUnmeasured
  }

  /// Adds rows of one type up.
  init(
    adding rows: [GapRow], of type: FacilityType, requirement: (People) -> Requirement?
  ) {
    area = nil
    path = nil
    self.type = type
    people = rows.reduce(into: People()) { $0 += $1.people }
    settlements = rows.reduce(0) { $0 + $1.settlements }
    facilitiesByType = rows.reduce(into: [:]) { $0.merge($1.facilitiesByType, uniquingKeysWith: +) }
    self.requirement = requirement(people)
    peopleBeyondReach = rows.reduce(0) { $0 + $1.peopleBeyondReach }
    peopleUnmeasured = rows.reduce(0) { $0 + $1.peopleUnmeasured }
  }
}
