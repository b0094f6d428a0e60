/// Where a row comes from, in the sender's own words.
public struct SubmissionOrigin: Hashable, Sendable {
  /// The key of the submission that this one replaces, as ODK's `deprecatedID` says it.
  public var replaces: String?
  /// The form by which it was gathered.
  public var form: String?
  /// Who gathered it.
  public var surveyor: String?
  /// On which device.
  public var device: String?
  /// When the form was opened.
  public var startedAt: String?
  /// When it was closed.
  public var endedAt: String?

  /// An origin of which nothing is known.
  public init() {}
}
