public import Registry
public import Wording

/// What became of a file: totals that balance, and why rows were not simply accepted.
public struct ImportReport: Sendable {
  /// What became of a row.
  public enum Outcome: String, CaseIterable, Sendable {
    case accepted, corrected, unchanged, held, rejected
    case leftOut = "left_out"

    /// The outcome in words.
    public var name: Bilingual {
      switch self {
      case .accepted: Bilingual("accepted", "स्वीकृत")
      case .corrected: Bilingual("corrected", "सुधारकर स्वीकृत")
      case .unchanged: Bilingual("unchanged", "पहले से मौजूद")
      case .held: Bilingual("held", "निर्णय के लिए रोकी गईं")
      case .rejected: Bilingual("rejected", "अस्वीकृत")
      case .leftOut: Bilingual("left out", "छोड़ी गईं")
      }
    }
  }

  /// A rule that rows of one outcome met, with how many and the first few.
  public struct Reason: Sendable {
    /// What became of the rows.
    public let outcome: Outcome
    /// The first row's problem; its kind is the rule.
    public let problem: Problem
    /// How many rows.
    public internal(set) var count: Int
    /// Where the first rows stand, at most three.
    public internal(set) var examples: [String]
    /// The details of the problem in which the rows differ.
    private var differing: Set<String> = []

    init(_ outcome: Outcome, _ problem: Problem) {
      self.outcome = outcome
      self.problem = problem
      count = 0
      examples = []
    }

    /// Counts one more row that met the rule.
    mutating func add(_ other: Problem) {
      count += 1
      for (name, value) in other.details where problem.details[name] != value {
        differing.insert(name)
      }
    }

    /// The rule in words; what differs from row to row is left open.
    ///
    /// - Parameter language: Which words.
    /// - Returns: "the row was joined to facility …" where the rows were joined to several.
    public func said(in language: Language) -> String {
      var details = problem.details
      for name in differing { details[name] = "…" }
      return problem.kind.rule.said(in: language, with: details)
    }
  }

  /// The file's name.
  public let file: String
  /// What was recognised in it.
  public let format: Bilingual
  /// What became of the rows.
  public internal(set) var totals = ImportTotals()
  /// Why, the most frequent first.
  public var reasons: [Reason] {
    reasonsByRule.values.sorted {
      let orders = [$0, $1].map { Outcome.allCases.firstIndex(of: $0.outcome) ?? 0 }
      return (orders[0], -$0.count, $0.problem.kind.id) < (orders[1], -$1.count, $1.problem.kind.id)
    }
  }
  /// What a person should know about how the file was read.
  public internal(set) var notes: [Bilingual] = []
  /// Columns of the file that give nothing to the register.
  public internal(set) var unusedColumns: [String] = []
  /// Why the file could not be read to its end.
  public internal(set) var failure: Problem?
  /// Whether the file was read to its end.
  public internal(set) var isComplete = false

  private struct Rule: Hashable {
    let outcome: Outcome
    let id: String
  }

  private var reasonsByRule: [Rule: Reason] = [:]

  init(file: String, format: Bilingual) {
    self.file = file
    self.format = format
  }

  /// The report of a file that was not read at all.
  public static func refused(_ file: String, because problem: Problem) -> Self {
    var report = Self(file: file, format: Bilingual("not read", "नहीं पढ़ी गई"))
    report.failure = problem
    return report
  }

  mutating func count(
    _ outcome: Outcome, _ findings: [RowFinding], at place: @autoclosure () -> String
  ) {
    switch outcome {
    case .accepted: totals.accepted += 1
    case .corrected: totals.corrected += 1
    case .unchanged: totals.unchanged += 1
    case .held: totals.held += 1
    case .rejected: totals.rejected += 1
    case .leftOut: totals.leftOut += 1
    }
    for problem in findings.lazy.map(\.problem) {
      let rule = Rule(outcome: outcome, id: problem.kind.id)
      reasonsByRule[rule, default: Reason(outcome, problem)].add(problem)
      if let few = reasonsByRule[rule]?.examples, few.count < 3 {
        reasonsByRule[rule]?.examples.append(place())
      }
    }
  }

  /// Adds a finding of a row that was counted as accepted before.
  mutating func count(late problem: Problem) {
    let rule = Rule(outcome: .accepted, id: problem.kind.id)
    reasonsByRule[rule, default: Reason(.accepted, problem)].add(problem)
  }
}
