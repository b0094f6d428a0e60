/// One row as it came, and what became of it.
public struct Submission: Hashable, Sendable {
  /// The register's own number of a submission.
  public typealias ID = RegisterID<Submission>

  /// What became of a row that is kept.
  public enum Decision: String, CaseIterable, Sendable {
    case accepted
    case corrected
    case held
    case rejected
  }

  /// The line or feature of the file, from 1.
  public var position: Int
  /// The sender's own key of the submission, such as `uuid:…` of ODK.
  public var instanceID: String?
  /// SHA-256 of the raw bytes and of how they were read, 32 bytes.
  public var contentHash: [UInt8]
  /// The bytes as they came, patient identifiers blacked out.
  public var raw: [UInt8]
  /// What became of it.
  public var decision: Decision
  /// What was noticed in it.
  public var findings: [Finding] = []
  /// Where it comes from, in the sender's words.
  public var origin = SubmissionOrigin()

  /// A row with what was decided.
  public init(position: Int, contentHash: [UInt8], raw: [UInt8], decision: Decision) {
    self.position = position
    self.contentHash = contentHash
    self.raw = raw
    self.decision = decision
  }
}

/// Something noticed in a row.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Sendable {
    case note
    case warning
    case error
  }

  /// The stable id of the rule, such as `coordinate.latitude-out-of-range`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The field that it is about; nil for the whole row.
  public var field: String?
  /// What was noticed, in English, with the values.
  public var message: String
  /// The value as it came, and as it was corrected if it was.
  public var before: String?
  /// The value as it was corrected; nil where it was not.
  public var after: String?

  /// A finding of a rule.
  public init(
    rule: String, severity: Severity, field: String? = nil, message: String,
    before: String? = nil, after: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.field = field
    self.message = message
    self.before = before
    self.after = after
  }
}
