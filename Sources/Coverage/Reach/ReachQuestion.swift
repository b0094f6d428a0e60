public import Geodata
public import Registry

/// A planner's question: who has a facility within reach, and who has none.
public struct ReachQuestion: Sendable {
  /// The areas compared.
  public let level: AreaLevel
  /// The types of which the nearest facility counts, each as norms name it: an APHC is a PHC.
  public let types: [FacilityType]
  /// How far it may be.
  public let limit: ReachLimit
  /// The day: facilities count that had opened and not yet closed.
  public let day: CalendarDay
  /// The only kinds of settlements whose people are counted; empty for the best there are.
  public let kinds: Set<SettlementKind>

  /// Poses the question.
  ///
  /// - Parameters:
  ///   - level: The areas to compare.
  ///   - types: The types of which any will do; at least one.
  ///   - limit: How far it may be.
  ///   - day: When.
  ///   - kinds: Whose people to count, or empty for the best there are (``DemandBasis``).
  /// - Precondition: There is a type.
  public init(
    by level: AreaLevel, types: [FacilityType], within limit: ReachLimit, on day: CalendarDay,
    counting kinds: Set<SettlementKind> = []
  ) {
    precondition(!types.isEmpty, "nothing to reach")
    self.level = level
    var asked: [FacilityType] = []
    for type in types.map(\.countsAs) where !asked.contains(type) { asked.append(type) }
    self.types = asked
    self.limit = limit
    self.day = day
    self.kinds = kinds
  }
}
