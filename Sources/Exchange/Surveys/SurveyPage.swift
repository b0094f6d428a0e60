public import Geodesy
public import Wording

/// The report of an import as one page that needs nothing beside it: totals, a small map, and the rows
/// about which something is to be said.
public struct SurveyPage: Sendable {
  /// What became of a row, by which it is coloured.
  public enum Mark: String, CaseIterable, Sendable {
    /// It came in as it was, or was in already.
    case fine
    /// It came in with a correction.
    case corrected
    /// A person must decide.
    case held
    /// It cannot be used.
    case rejected
  }

  /// One file of the import.
  public struct File: Sendable {
    /// Its name.
    public var name: String
    /// What was recognised in it.
    public var format: String
    /// How many rows had each outcome, the sum of all first; labels are in the page's language.
    public var counts: [(label: String, count: Int)]
    /// Why rows were not simply accepted: how many, what became of them, the reason, where.
    public var reasons: [(count: Int, outcome: String, reason: String, examples: String)]
    /// Why it was not read to its end.
    public var failure: String?

    /// A file with its totals.
    public init(
      name: String, format: String, counts: [(label: String, count: Int)],
      reasons: [(count: Int, outcome: String, reason: String, examples: String)], failure: String?
    ) {
      self.name = name
      self.format = format
      self.counts = counts
      self.reasons = reasons
      self.failure = failure
    }
  }

  /// One row about which something is to be said.
  public struct Row: Sendable {
    /// Where it stands.
    public var place: String
    /// What became of it, for its colour and in words.
    public var mark: Mark
    /// The same in words.
    public var outcome: String
    /// What was found in it.
    public var findings: [String]
    /// The beginning of its values, each under its column.
    public var values: [(column: String, value: String)]

    /// A row with its findings.
    public init(
      place: String, mark: Mark, outcome: String, findings: [String],
      values: [(column: String, value: String)]
    ) {
      self.place = place
      self.mark = mark
      self.outcome = outcome
      self.findings = findings
      self.values = values
    }
  }

  /// One place on the map.
  public struct Dot: Sendable {
    /// Where it is.
    public var coordinate: Coordinate
    /// What became of the row.
    public var mark: Mark

    /// A place with what became of its row.
    public init(_ coordinate: Coordinate, _ mark: Mark) {
      self.coordinate = coordinate
      self.mark = mark
    }
  }

  /// The language of the page.
  public var language: Language
  /// When it was made, and whether nothing was written.
  public var subtitle: String
  /// The files in their order.
  public var files: [File] = []
  /// The rows to be looked at, at most ``mostRows``.
  public var rows: [Row] = []
  /// The places, at most ``mostDots``.
  public var dots: [Dot] = []
  /// How many rows and places were too many for the page.
  public var rowsLeftOut = 0
  /// How many places were too many for the map.
  public var dotsLeftOut = 0

  /// What a browser shows without delay.
  public static let mostRows = 1000
  /// What a small map can show.
  public static let mostDots = 5000

  /// An empty page.
  public init(in language: Language, subtitle: String) {
    self.language = language
    self.subtitle = subtitle
  }
}
