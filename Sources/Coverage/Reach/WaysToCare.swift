import Geodata
import Geodesy

/// From each home the straight way to its nearest facility.
struct WaysToCare {
  /// A way.
  struct Way {
    /// An offset in ``Supply/sites``; nothing if there is no facility.
    let site: Int?
    /// Its length on the ellipsoid; infinite if there is no facility.
    let meters: Double
  }

  /// One for each home, in their order; nothing for a home without a point.
  let ways: [Way?]

  /// Finds the nearest facility of any of some types.
  init(from demand: Demand, to types: [FacilityType], of supply: Supply) {
    let found = supply.nearest(to: demand.homes.compactMap(\.place), of: types)
    var next = 0
    ways = demand.homes.map { home in
      guard home.place != nil else { return nil }
      defer { next += 1 }
      return Way(
        site: found.sites[next] < 0 ? nil : Int(found.sites[next]), meters: found.meters[next])
    }
  }
}
