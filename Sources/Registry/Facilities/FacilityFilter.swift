/// Which facilities a question is about.
///
/// Every field left alone lets everything pass.
public struct FacilityFilter: Hashable, Sendable {
  /// Type codes, of which one must fit.
  public var types: Set<String> = []
  /// Services, all of which must be there.
  public var services: Set<String> = []
  /// Who may run it; empty for anybody.
  public var ownership: Set<Ownership> = []
  /// Whether it works; empty for any.
  public var status: Set<FacilityStatus> = []
  /// Areas (with everything inside them), of which one must hold the facility.
  public var areas: Set<Area.ID> = []
  /// The day of the question.
  ///
  /// Nil asks for all that ever were, closed ones included.
  public var asOf: CalendarDay?

  /// A filter on the facilities that serve on a day.
  public init(asOf day: CalendarDay?) {
    asOf = day
  }
}
