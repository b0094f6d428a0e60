/// One import of one file.
public struct ImportRun: Hashable, Sendable {
  /// The register's own number of an import.
  public typealias ID = RegisterID<ImportRun>

  /// What the rows of a file are.
  public enum Entity: String, CaseIterable, Sendable {
    case facility
    case settlement
    case area
  }
}

/// What became of the rows of an import.
///
/// They balance: every row read is in exactly one of the other counts, which the database checks
/// too.
public struct ImportTotals: Hashable, Sendable {
  /// Rows written as they came: new ones, and known ones with something new.
  public var accepted = 0
  /// Rows written with a correction that can be proved and undone.
  public var corrected = 0
  /// Rows that say nothing new.
  public var unchanged = 0
  /// Rows that a person has to decide.
  public var held = 0
  /// Rows that cannot be used, kept with the reason.
  public var rejected = 0
  /// Rows that are not meant for the register, such as the schools of a list of facilities.
  public var leftOut = 0

  /// Totals of nothing yet.
  public init() {}

  /// All rows.
  public var read: Int { accepted + corrected + unchanged + held + rejected + leftOut }
}
