import Geodata
import Geodesy
public import Registry
import Wording

/// How much care there is for each person, settlement by settlement and area by area.
public struct AccessTable: Sendable {
  /// What was asked.
  public let question: AccessQuestion
  /// Whose people were counted.
  public let basis: DemandBasis
  /// A row for each area, by name within their district and state.
  public let rows: [AccessRow]
  /// All areas together.
  public let total: AccessRow
  /// Settlements with people and a point, the worst served first, more people first among equals.
  public let settlements: [ScoredSettlement]
  /// Facilities with a point whose supply nobody observed: they supply nothing.
  public let facilitiesWithoutSupply: Int
  /// What could not be taken in.
  public let omissions: Omissions

  /// Answers a question from a register.
  ///
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing`, `coverage.people-missing`, or
  ///   `access.supply-missing` if the indicator is known of no facility.
  public init(_ question: AccessQuestion, in snapshot: RegisterSnapshot) throws {
    let rollup = try AreaRollup(by: question.level, in: snapshot)
    let points = try snapshot.settlementPoints()
    let demand = try Demand(in: rollup, of: points, among: question.kinds)
    let supply = try Supply(of: question.types, in: rollup, on: question.day, snapshot)
    let observed = try question.indicator.map {
      try snapshot.latestObservations(of: $0, on: question.day)
    }
    let known = supply.sites.map { site in observed.map { $0[site.id] } ?? 1 }
    facilitiesWithoutSupply = known.count { $0 == nil }
    guard question.indicator == nil || facilitiesWithoutSupply < known.count else {
      throw Problem(
        .supplyMissing,
        [
          "value": question.indicator ?? "",
          "types": question.types.map(\.code).joined(separator: ", "),
        ])
    }
    let homes = demand.homes.filter { $0.place != nil }
    let scores = AccessScores(
      question.method, of: homes.map { Double($0.people) }, at: homes.compactMap(\.place),
      supply: known.map { max(0, $0 ?? 0) }, at: supply.sites.map(\.place)
    ).scores

    var rows = zip(rollup.areas, rollup.paths).map { AccessRow(area: $0, path: $1) }
    var settlements: [ScoredSettlement] = []
    for (home, score) in zip(homes, scores) {
      rows[home.area].add(home.people, scored: score)
      if home.people > 0 {
        settlements.append(
          ScoredSettlement(id: points.ids[home.offset], people: home.people, score: score))
      }
    }
    for home in demand.homes where home.place == nil {
      rows[home.area].peopleUnplaced += home.people
    }
    for (site, supply) in zip(supply.sites, known) {
      if let area = site.area { rows[area].supply += max(0, supply ?? 0) }
    }
    self.question = question
    basis = demand.basis
    self.rows = rows
    total = rows.reduce(into: AccessRow(area: nil, path: nil)) { $0.add($1) }
    self.settlements = settlements.sorted()
    omissions = Omissions(settlements: demand.omissions, facilities: supply.omissions)
  }
}

/// A settlement with its score.
public struct ScoredSettlement: Hashable, Comparable, Sendable {
  /// The settlement.
  public let id: Settlement.ID
  /// Its people; 1 where places are counted.
  public let people: Int
  /// What each of them has.
  public let score: Double

  /// Worse served first, then more people, then by id.
  public static func < (left: Self, right: Self) -> Bool {
    if left.score != right.score { return left.score < right.score }
    if left.people != right.people { return left.people > right.people }
    return left.id < right.id
  }
}
