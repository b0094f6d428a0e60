public import Registry
public import Wording

/// Something noticed in a row: which rule, how grave, and the values before and after.
public struct RowFinding: Sendable {
  /// Which rule, with its values.
  public let problem: Problem
  /// How much it matters.
  public let severity: Finding.Severity
  /// The field that it is about.
  public internal(set) var field: String?
  /// The value as it came.
  public internal(set) var before: String?
  /// What it was corrected to.
  public internal(set) var after: String?
  /// The facility that the row may be.
  var candidate: Facility.ID?

  init(
    _ kind: Problem.Kind, _ severity: Finding.Severity, _ details: [String: String] = [:],
    field: String? = nil, before: String? = nil, after: String? = nil
  ) {
    problem = Problem(kind, details)
    self.severity = severity
    self.field = field
    self.before = before
    self.after = after
  }

  init(_ problem: Problem, _ severity: Finding.Severity) {
    self.problem = Problem(problem.kind, problem.details)
    self.severity = severity
  }

  /// The same finding of a row that is of use in spite of it.
  var asWarning: Self {
    RowFinding(
      problem.kind, .warning, problem.details, field: field, before: before, after: after)
  }

  /// The finding as the register keeps it, patient identifiers blacked out.
  var kept: Finding {
    func clean(_ text: String?) -> String? {
      text.map { String(decoding: PatientIdentifier.redacted(Array($0.utf8)[...]), as: UTF8.self) }
    }
    return Finding(
      rule: problem.kind.id, severity: severity, field: field,
      message: clean(problem.kind.rule.said(in: .english, with: problem.details)) ?? "",
      before: clean(before), after: clean(after))
  }
}
