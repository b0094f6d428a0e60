import Geodata
import Geodesy
import Registry
import Wording

/// The people of a register, by area, and where they live.
struct Demand {
  /// A settlement whose people are counted.
  struct Home {
    /// Where it stands in the arrays of the register's settlements.
    let offset: Int
    let area: Int
    /// Its people; 1 where places are counted.
    let people: Int
    /// Nothing where no point is known, so that no distance is.
    let place: Coordinate?
  }

  let basis: DemandBasis
  private(set) var homes: [Home] = []
  /// For each area its people.
  private(set) var people: [People]
  /// For each area the settlements whose people are known.
  private(set) var settlements: [Int]
  private(set) var omissions = SettlementOmissions()

  /// Counts people.
  ///
  /// - Parameters:
  ///   - rollup: The areas.
  ///   - points: All settlements of the register.
  ///   - kinds: The only kinds to consider; empty for the best there is.
  /// - Throws: ``Wording/Problem`` `coverage.people-missing` if there is nobody in the areas.
  init(
    in rollup: AreaRollup, of points: SettlementPoints, among kinds: Set<SettlementKind> = []
  ) throws(Problem) {
    let basis = DemandBasis(of: points, among: kinds)
    self.basis = basis
    people = Array(repeating: People(), count: rollup.areas.count)
    settlements = Array(repeating: 0, count: rollup.areas.count)
    for offset in points.ids.indices {
      guard basis.kinds.contains(points.kinds[offset]) else {
        omissions.ofOtherKinds += 1
        continue
      }
      guard let count = basis.countsPeople ? points.populations[offset] : 1 else {
        omissions.withoutPopulation += 1
        continue
      }
      let place = points.coordinates[offset]
      guard let (area, isDoubtful) = rollup.placement(of: points.areas[offset], at: place) else {
        omissions.withoutArea += 1
        omissions.peopleWithoutArea += count
        continue
      }
      if isDoubtful { omissions.inSeveralAreas += 1 }
      if place == nil {
        omissions.withoutPoint += 1
        omissions.peopleWithoutPoint += count
      }
      let terrain =
        points.terrains[offset] ?? rollup.terrain(of: points.areas[offset])
        ?? rollup.terrain(of: rollup.areas[area].id)
      if terrain == nil { omissions.peopleWithoutTerrain += count }
      let isHilly = terrain?.land == .hilly
      people[area] += People(plain: isHilly ? 0 : count, hilly: isHilly ? count : 0)
      settlements[area] += 1
      homes.append(Home(offset: offset, area: area, people: count, place: place))
    }
    guard homes.contains(where: { $0.people > 0 }) else { throw Problem(.peopleMissing) }
  }
}
