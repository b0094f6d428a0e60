public import Geodesy

/// Which sites to choose so that people have the shortest way to the nearest one in the mean.
///
/// This is the p-median problem of S. Hakimi, *Optimum locations of switching centers and the
/// absolute centers and medians of a graph*, Operations Research 12 (1964), 450–459, with facilities
/// that stand already.
///
/// No distance is held. Each is reckoned when it is needed, as the straight chord between points on
/// the ellipsoid: that costs no more than reading it, is short of the way on the ground by a
/// millionth at 30 km, and never longer, so that a bound made from chords holds on the ground.
public struct MedianTask: Sendable {
  /// The homes, neighbours together.
  let homes: HomeBlocks
  /// For each home in their order the chord to its facility of today, in metres.
  let today: [Double]
  /// The places to choose from.
  let sites: [SIMD3<Double>]
  /// How many to choose.
  let count: Int

  /// Poses the task.
  ///
  /// - Parameters:
  ///   - places: Where people live.
  ///   - people: How many, for each place.
  ///   - today: The distance to the facility of today in metres, for each place; infinite if there is
  ///     none.
  ///   - sites: The places to choose from.
  ///   - count: How many to choose.
  public init(
    places: [Coordinate], people: [Int], today: [Double], sites: [Coordinate], count: Int
  ) {
    self.init(
      homes: HomeBlocks(places.map { $0.geocentric }, people), today: today,
      sites: sites.map { $0.geocentric }, count: count)
  }

  /// Poses the task for homes that are in order already; `today` is as they were given.
  init(homes: HomeBlocks, today: [Double], sites: [SIMD3<Double>], count: Int) {
    self.homes = homes
    self.today = homes.order.map { min(today[Int($0)], Self.farthest) }
    self.sites = sites
    self.count = count
  }

  /// Farther than any two places on earth: the way of those who have no facility.
  static let farthest = 2.1e7
}
