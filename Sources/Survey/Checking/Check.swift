public import Registry
public import Wording

/// One rule by which field data are doubted: what it says, how it knows, and what follows.
///
/// Checks are declared in groups in the files beside this one; ``all`` lists them for
/// `nikat survey rules` and for `docs/rules.md`.
public struct Check: Sendable, Identifiable {
  /// What a check is about.
  public enum Subject: String, CaseIterable, Sendable {
    case form, coordinates, identity, values, conduct, privacy

    /// The subject in words.
    public var name: Bilingual {
      switch self {
      case .form: Bilingual("Form of the row", "पंक्ति का रूप")
      case .coordinates: Bilingual("Coordinates", "निर्देशांक")
      case .identity: Bilingual("Identity", "पहचान")
      case .values: Bilingual("Values", "मान")
      case .conduct: Bilingual("Conduct of the survey", "सर्वेक्षण का आचरण")
      case .privacy: Bilingual("Privacy", "निजता")
      }
    }
  }

  /// How much of a file a check has to see.
  public enum Scope: String, CaseIterable, Sendable {
    /// One row by itself.
    case row
    /// Rows beside each other, or the whole file.
    case file

    /// The scope in words.
    public var name: Bilingual {
      switch self {
      case .row: Bilingual("row", "पंक्ति")
      case .file: Bilingual("file", "फ़ाइल")
      }
    }
  }

  /// The sentence of its findings, with a stable id.
  public let kind: Problem.Kind
  /// What it is about.
  public let subject: Subject
  /// The gravest that its findings are; a row with an error does not come in by itself.
  public let severity: Finding.Severity
  /// How much of a file it has to see.
  public let scope: Scope
  /// How it knows, in one sentence.
  public let reason: Bilingual
  /// What it puts right, and by which proof; nil where it only tells.
  ///
  /// Every correction keeps the value as it came, and can be undone by it.
  public let correction: Bilingual?

  /// The stable id of its rule.
  public var id: String { kind.id }

  init(
    _ kind: Problem.Kind, _ subject: Subject, _ severity: Finding.Severity,
    over scope: Scope = .row,
    _ reason: Bilingual, corrects correction: Bilingual? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.severity = severity
    self.scope = scope
    self.reason = reason
    self.correction = correction
  }

  /// All checks, by subject.
  public static let all: [Check] =
    form + points + crowds + identity + values + conduct + privacy

  /// What the check found in a row.
  ///
  /// - Parameters:
  ///   - severity: Another than its own, where what was found is not as grave.
  ///   - details: The values that its sentence names.
  ///   - field: The field that it is about.
  ///   - before: The value as it came.
  ///   - after: The value as it was, or could be, corrected.
  /// - Returns: The finding.
  func finding(
    _ severity: Finding.Severity? = nil, _ details: [String: String] = [:], field: String? = nil,
    before: String? = nil, after: String? = nil
  ) -> RowFinding {
    RowFinding(
      kind, severity ?? self.severity, details, field: field, before: before, after: after)
  }
}
