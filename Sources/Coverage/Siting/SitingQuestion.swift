public import Geodesy
public import Registry

/// A planner's question: where the next facilities should stand.
public struct SitingQuestion: Sendable {
  /// What makes one plan better than another.
  public enum Objective: String, Sendable, CaseIterable {
    /// More people within reach: maximal covering.
    case people
    /// A shorter way in the mean: the p-median.
    case distance
    /// Fewer sites, all within reach who can be: set cover.
    case all
  }

  /// Whom facilities of today serve, and how far they may be; its level is that of ``floor``.
  public let reach: ReachQuestion
  /// What makes one plan better than another.
  public var objective = Objective.people
  /// How many sites; of no meaning for ``Objective/all``.
  public var count: Int
  /// The only areas whose people and candidates count; empty for all.
  public var areas: Set<Area.ID> = []
  /// The places to choose from; nothing for all settlements.
  public var candidates: [SiteCandidate]?
  /// How far a site must be from each other and from the facilities of today.
  public var leastDistance: Distance?
  /// How many sites each area gets at least that has people who could be served.
  public var floor = 0

  /// Poses the question.
  public init(add count: Int, for reach: ReachQuestion) {
    self.count = count
    self.reach = reach
  }
}
