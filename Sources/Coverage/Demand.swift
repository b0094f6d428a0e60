import Geodata
import Geodesy
import Registry

/// The people of a register, by area, and where they live.
struct Demand {
  /// A settlement whose people are counted.
  struct Home {
    let area: Int
    let people: Int
    /// Nothing where no point is known, so that no distance is.
    let place: Coordinate?
  }

  private(set) var homes: [Home] = []
  /// For each area its people.
  private(set) var people: [People]
  /// For each area the settlements whose people are known.
  private(set) var settlements: [Int]
  private(set) var omissions = SettlementOmissions()

  init(in rollup: AreaRollup, of points: SettlementPoints) {
    people = Array(repeating: People(), count: rollup.areas.count)
    settlements = Array(repeating: 0, count: rollup.areas.count)
    for offset in points.ids.indices {
      guard let count = points.populations[offset] else {
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
      homes.append(Home(area: area, people: count, place: place))
    }
  }
}
