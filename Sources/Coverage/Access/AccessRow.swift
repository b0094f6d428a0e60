public import Registry

/// One area: how much care each of its people has.
public struct AccessRow: Hashable, Sendable, AboutArea {
  /// The area; nothing in the row of totals.
  public let area: Area?
  /// The names of the areas around it; nothing in the row of totals.
  public let path: AreaPath?
  /// People of settlements with a point.
  public internal(set) var people = 0
  /// How many settlements that are.
  public internal(set) var settlements = 0
  /// People of settlements without a point, who have no score.
  public internal(set) var peopleUnplaced = 0
  /// People who have nothing within reach.
  public internal(set) var peopleWithout = 0
  /// The supply of the facilities that stand in the area.
  public internal(set) var supply = 0.0
  /// The sum of the scores of all people.
  var scoreOfPeople = 0.0
  /// The least score of a settlement with people; nothing without any.
  public internal(set) var least: Double?
  /// The greatest score of a settlement with people; nothing without any.
  public internal(set) var greatest: Double?

  init(area: Area?, path: AreaPath?) {
    self.area = area
    self.path = path
  }

  /// The mean score of a person; nothing if there are none.
  public var score: Double? { people > 0 ? scoreOfPeople / Double(people) : nil }

  /// Counts a settlement.
  mutating func add(_ count: Int, scored score: Double) {
    people += count
    settlements += 1
    guard count > 0 else { return }
    scoreOfPeople += Double(count) * score
    if score == 0 { peopleWithout += count }
    least = min(least ?? score, score)
    greatest = max(greatest ?? score, score)
  }

  /// Adds an area to the totals.
  mutating func add(_ row: AccessRow) {
    people += row.people
    settlements += row.settlements
    peopleUnplaced += row.peopleUnplaced
    peopleWithout += row.peopleWithout
    supply += row.supply
    scoreOfPeople += row.scoreOfPeople
    if let other = row.least { least = min(least ?? other, other) }
    if let other = row.greatest { greatest = max(greatest ?? other, other) }
  }
}
