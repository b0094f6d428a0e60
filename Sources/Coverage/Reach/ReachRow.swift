public import Registry

/// One area: how many of its people have care within reach.
public struct ReachRow: Hashable, Sendable, AboutArea {
  /// The area; nothing in the row of totals.
  public let area: Area?
  /// The names of the areas around it; nothing in the row of totals.
  public let path: AreaPath?
  /// People of the settlements that are counted; places, where no population is known.
  public internal(set) var people = 0
  /// How many settlements that are.
  public internal(set) var settlements = 0
  /// Facilities of the types that stand in the area, those without a point included.
  public internal(set) var facilities = 0
  /// People within reach of a facility, which may stand in another area.
  public internal(set) var peopleWithin = 0
  /// People beyond the reach of all facilities.
  public internal(set) var peopleBeyond = 0
  /// People of settlements without a point, who are neither.
  public internal(set) var peopleUnplaced = 0
  /// Settlements beyond the reach.
  public internal(set) var settlementsBeyond = 0
  /// The sum over people of the straight distance to their nearest facility.
  var metersOfPeople = 0.0
  /// The longest straight distance from a settlement with people to its nearest facility, in metres;
  /// nothing without any.
  public internal(set) var farthestMeters: Double?

  init(area: Area?, path: AreaPath?) {
    self.area = area
    self.path = path
  }

  /// People whose place is known.
  public var peoplePlaced: Int { peopleWithin + peopleBeyond }

  /// The share within reach of the people whose place is known; nothing if there are none.
  public var shareWithin: Double? {
    peoplePlaced > 0 ? Double(peopleWithin) / Double(peoplePlaced) : nil
  }

  /// The share of the people whose place is known; nothing if there are none.
  public var sharePlaced: Double? {
    people > 0 ? Double(peoplePlaced) / Double(people) : nil
  }

  /// The mean straight distance of a person to the nearest facility, in metres; nothing without any.
  public var meanMeters: Double? {
    peoplePlaced > 0 && metersOfPeople.isFinite ? metersOfPeople / Double(peoplePlaced) : nil
  }

  /// Counts a settlement.
  ///
  /// - Parameters:
  ///   - count: Its people.
  ///   - meters: How far they have it; infinite where there is no facility, nothing without a point.
  ///   - limit: How far they may have it.
  mutating func add(_ count: Int, at meters: Double?, within limit: Double) {
    people += count
    settlements += 1
    guard let meters else {
      peopleUnplaced += count
      return
    }
    if meters <= limit {
      peopleWithin += count
    } else {
      peopleBeyond += count
      settlementsBeyond += 1
    }
    guard count > 0 else { return }
    metersOfPeople += Double(count) * meters
    if meters.isFinite { farthestMeters = max(farthestMeters ?? 0, meters) }
  }

  /// Adds an area to the totals.
  mutating func add(_ row: ReachRow) {
    people += row.people
    settlements += row.settlements
    facilities += row.facilities
    peopleWithin += row.peopleWithin
    peopleBeyond += row.peopleBeyond
    peopleUnplaced += row.peopleUnplaced
    settlementsBeyond += row.settlementsBeyond
    metersOfPeople += row.metersOfPeople
    if let far = row.farthestMeters { farthestMeters = max(farthestMeters ?? 0, far) }
  }
}
