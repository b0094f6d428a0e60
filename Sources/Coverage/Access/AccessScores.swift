public import Geodesy

/// Scores of access for places, from the facilities round them.
///
///     let scores = AccessScores(
///       .twoStep(within: .kilometers(30)), of: people, at: homes, supply: beds, at: hospitals)
///     scores.scores[0]  // beds for each person, as the first home has them
///
/// Two passes over the pairs within reach, none of which is kept: memory grows with homes and
/// facilities.
public struct AccessScores: Sendable {
  /// A score for each home: supply for each person; by gravity, supply at one kilometre.
  public let scores: [Double]
  /// For each facility the people who have it within reach, weighted; empty by gravity.
  public let reached: [Double]

  /// Scores homes.
  ///
  /// - Parameters:
  ///   - method: How.
  ///   - people: Of each home.
  ///   - homes: Where they are.
  ///   - supply: Of each facility: its beds, its doctors, or 1.
  ///   - facilities: Where they are. One that nobody reaches adds nothing.
  ///   - threads: How many threads may work, or nothing for one a core.
  /// - Precondition: There are as many people as homes, and as many supplies as facilities.
  public init(
    _ method: AccessMethod, of people: [Double], at homes: [Coordinate], supply: [Double],
    at facilities: [Coordinate], threads: Int? = nil
  ) {
    let demand = PlaceBlocks(homes)
    let sites = PlaceBlocks(facilities)
    let decay = method.decay
    guard method.isPerPerson else {
      scores = sites.sums(of: supply, at: demand, decay, threads: threads)
      reached = []
      return
    }
    let reached = demand.sums(of: people, at: sites, decay, threads: threads)
    let ratios = zip(supply, reached).map { supply, people in people > 0 ? supply / people : 0 }
    self.reached = reached
    scores = sites.sums(of: ratios, at: demand, decay, threads: threads)
  }
}
