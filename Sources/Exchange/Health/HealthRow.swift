public import Wording

/// One thing that `nikat doctor` looked at.
public struct HealthRow: Hashable, Sendable {
  /// A stable name for machines, such as `sqlite` or `facilities`.
  public let check: String
  /// What people call it.
  public let label: Bilingual
  /// What was found: a version, a count, or complaints.
  public let value: Value
  /// Whether something is to be done.
  public let state: State
  /// What to do, if anything.
  public let remedy: Bilingual?

  /// Whether something is to be done.
  public enum State: String, Sendable {
    case good
    /// Not there, and needed only for some work.
    case missing
    /// Wrong, or not there and needed.
    case bad
  }

  /// Notes what was found.
  public init(
    _ check: String, _ label: Bilingual, _ value: Value, _ state: State = .good,
    remedy: Bilingual? = nil
  ) {
    self.check = check
    self.label = label
    self.value = value
    self.state = state
    self.remedy = remedy
  }
}

extension RowLayout where Subject == HealthRow {
  /// How the findings of the doctor are handed over and shown.
  public static let health = Self(
    columns: [
      Column("check") { .text($0.check) },
      Column("state") { .text($0.state.rawValue) },
      Column("value") { $0.value },
      Column("remedy") { .text($0.remedy?.english) },
    ],
    table: [
      TableColumn(Bilingual("What", "क्या")) { .text($0.label[$1]) },
      TableColumn(Bilingual("State", "हालत")) { .text($0.state.label[$1]) },
      TableColumn(Bilingual("Found", "मिला")) { row, _ in .text(Self.said(row.value)) },
      TableColumn(Bilingual("What to do", "क्या करें")) { .text($0.remedy?[$1]) },
    ])

  /// Versions and counts stand in one column, so that none is a number to be aligned.
  private static func said(_ value: Value) -> String? {
    switch value {
    case .text(let text): text
    case .integer(let count): String(count)
    default: nil
    }
  }
}

extension HealthRow.State {
  /// What people call it.
  fileprivate var label: Bilingual {
    switch self {
    case .good: Bilingual("good", "ठीक")
    case .missing: Bilingual("missing", "नहीं है")
    case .bad: Bilingual("bad", "ख़राब")
    }
  }
}
