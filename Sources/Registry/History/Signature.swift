/// Who changes the register, and when.
///
/// Both come from the caller: below the command line nothing reads the clock or the environment.
public struct Signature: Hashable, Sendable {
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
  public let at: String
  public let who: String
  public let action: Action
  public let facility: Facility.ID
  /// The field; nil for an addition.
  public let field: String?
  public let before: String?
  public let after: String?
  public let reason: String?
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
  }
}
