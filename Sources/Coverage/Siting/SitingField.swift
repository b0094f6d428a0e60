import Geodata
import Geodesy
import Registry
import Wording

/// What a plan is made from: people, what they have today, and the places to choose from.
struct SitingField {
  let question: SitingQuestion
  let rollup: AreaRollup
  let demand: Demand
  let supply: Supply
  /// The homes that count: in the areas asked for, with people and a point.
  let homes: [Demand.Home]
  /// For each of them the way to its nearest facility today.
  let ways: [WaysToCare.Way]
  /// The places to choose from, those left out that are too near to a facility of today.
  let candidates: [SiteCandidate]
  /// The area of each candidate; nothing if it lies in none.
  let candidateAreas: [Int?]
  /// Candidates that are too near to a facility of today.
  let tooNear: Int
  /// The people of the areas asked for, those without a point as well.
  let people: Int

  /// Reads what a question needs from a register.
  ///
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing`, `coverage.people-missing`,
  ///   `siting.facilities-unplaced` or `siting.candidates-few`.
  init(_ question: SitingQuestion, in snapshot: RegisterSnapshot) throws {
    let rollup = try AreaRollup(by: question.reach.level, in: snapshot)
    let points = try snapshot.settlementPoints()
    let demand = try Demand(in: rollup, of: points, among: question.reach.kinds)
    let supply = try Supply(
      of: question.reach.types, in: rollup, on: question.reach.day, snapshot)
    guard !supply.sites.isEmpty || supply.omissions.withoutPoint == 0 else {
      throw Problem(.facilitiesUnplaced, ["count": "\(supply.omissions.withoutPoint)"])
    }
    let inside = question.areas
    func counts(_ area: Int) -> Bool {
      inside.isEmpty || inside.contains(rollup.areas[area].id)
    }
    let found = WaysToCare(from: demand, to: question.reach.types, of: supply).ways
    var homes: [Demand.Home] = []
    var ways: [WaysToCare.Way] = []
    for (home, way) in zip(demand.homes, found) where counts(home.area) && home.people > 0 {
      guard let way else { continue }
      homes.append(home)
      ways.append(way)
    }
    guard !homes.isEmpty else { throw Problem(.peopleMissing) }
    people = demand.homes.reduce(0) { counts($1.area) ? $0 + $1.people : $0 }
    self.question = question
    self.rollup = rollup
    self.demand = demand
    self.supply = supply
    self.homes = homes
    self.ways = ways

    let (all, areas) = Self.places(of: question, homes, points, rollup)
    var open: [Int] = Array(all.indices)
    if let least = question.leastDistance {
      let distances = supply.nearest(to: all.map(\.place), of: question.reach.types).meters
      open = open.filter { distances[$0] >= least.meters }
    }
    tooNear = all.count - open.count
    candidates = open.map { all[$0] }
    candidateAreas = open.map { areas[$0] }
    guard question.objective == .all || question.count <= candidates.count else {
      throw Problem(
        .candidatesFew, ["value": "\(question.count)", "count": "\(candidates.count)"])
    }
  }

  /// The candidates of a question and the areas that they lie in.
  private static func places(
    of question: SitingQuestion, _ homes: [Demand.Home], _ points: SettlementPoints,
    _ rollup: AreaRollup
  ) -> ([SiteCandidate], [Int?]) {
    if let given = question.candidates {
      return (given, given.map { rollup.placement(of: nil, at: $0.place)?.offset })
    }
    var places: [SiteCandidate] = []
    var areas: [Int?] = []
    for home in homes {
      guard let place = home.place else { continue }
      places.append(SiteCandidate(.settlement(points.ids[home.offset]), at: place))
      areas.append(home.area)
    }
    return (places, areas)
  }

  /// For each candidate those nearer than the least distance, itself left out; nothing if that does
  /// not matter.
  func rivals() -> ReachLists? {
    guard let least = question.leastDistance, least.meters > 0 else { return nil }
    // Sites may be as near as the distance itself, but not nearer.
    let nearer = Distance.meters(least.meters.nextDown)
    let places = candidates.map(\.place)
    let found = ReachLists(of: places, from: places, within: nearer)
    return ReachLists(
      (0..<found.count).map { site in found[site].filter { Int($0) != site }[...] })
  }

  /// Who is told as unserved: the settlement, its people, and its nearest facility of today.
  func unserved(_ homes: some Sequence<Int>, of points: [Settlement.ID]) -> [UnservedSettlement] {
    homes.map { offset in
      let (home, way) = (self.homes[offset], ways[offset])
      return UnservedSettlement(
        id: points[home.offset], people: home.people,
        nearest: way.site.map { supply.sites[$0].id }, meters: way.meters)
    }.sorted()
  }
}
