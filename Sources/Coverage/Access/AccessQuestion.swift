public import Geodata
public import Registry

/// A planner's question: how much care each person has, and where.
public struct AccessQuestion: Sendable {
  /// The areas compared.
  public let level: AreaLevel
  /// The types whose supply counts, each as norms name it.
  public let types: [FacilityType]
  /// How it is scored.
  public let method: AccessMethod
  /// The indicator whose latest observation is a facility's supply; nothing to count each once.
  public let indicator: String?
  /// The day.
  public let day: CalendarDay
  /// The only kinds of settlements whose people are counted; empty for the best there are.
  public let kinds: Set<SettlementKind>

  /// Poses the question.
  ///
  /// - Parameters:
  ///   - level: The areas to compare.
  ///   - types: The types whose supply counts; at least one.
  ///   - method: How it is scored.
  ///   - indicator: What a facility supplies, such as `beds`, or nothing to count each once.
  ///   - day: When.
  ///   - kinds: Whose people to count, or empty for the best there are (``DemandBasis``).
  /// - Precondition: There is a type.
  public init(
    by level: AreaLevel, types: [FacilityType], _ method: AccessMethod, supply indicator: String?,
    on day: CalendarDay, counting kinds: Set<SettlementKind> = []
  ) {
    precondition(!types.isEmpty, "nothing to reach")
    self.level = level
    self.types = types.map(\.countsAs).reduce(into: []) { asked, type in
      if !asked.contains(type) { asked.append(type) }
    }
    self.method = method
    self.indicator = indicator
    self.day = day
    self.kinds = kinds
  }
}
