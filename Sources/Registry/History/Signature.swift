/// Who changes the register, and when.
///
/// Both come from the caller: below the command line nothing reads the clock or the environment.
public struct Signature: Hashable, Sendable {
  /// The name of the person or program.
  public let who: String
  /// UTC, as `2026-04-01T09:30:00Z`.
  public let at: String

  /// Signs with a name and a moment.
  public init(who: String, at moment: String) {
    self.who = who
    at = moment
  }
}

/// One line of the change log.
public struct Change: Hashable, Sendable {
  /// The moment in UTC, as `2026-04-01T09:30:00Z`.
  public let at: String
  /// The name of the person or program.
  public let who: String
  /// What was done.
  public let action: Action
  /// To which facility.
  public let facility: Facility.ID
  /// The field; nil for an addition.
  public let field: String?
  /// The value before; nil where there was none.
  public let before: String?
  /// The value after; nil where there is none.
  public let after: String?
  /// Why, as the person said it; nil where nothing was said.
  public let reason: String?
  /// The row that it came from; nil for a change by hand.
  public let submission: Submission.ID?

  /// What was done.
  public enum Action: String, CaseIterable, Sendable {
    case add
    case edit
    case move
    case close
    case reopen
    case merge
    case unmerge
    /// What added it was taken back.
    case withdraw
    /// What was changed or taken back is as it was.
    case restore
  }
}
