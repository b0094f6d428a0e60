import Geodesy
import Registry
import Wording

/// What can be said of a row by looking at it alone.
enum Assessment<Candidate: Sendable>: Sendable {
  /// The row is not meant for the register.
  case leftOut(Problem)
  /// The row cannot be used, or a person must decide; what it says, if that could be read.
  case refused(Submission.Decision, [RowFinding], Candidate? = nil)
  /// The row says this; whether it is new, the register decides.
  case candidate(Candidate, [RowFinding])
}

/// What the register says to a candidate.
enum Resolution {
  case new
  /// A known entity about which the row says something new.
  case update(Int64)
  case unchanged(Int64)
  /// A person must decide.
  case held(RowFinding)
}

/// Turns rows of one kind into entries of the register.
///
/// Rows are judged by one copy, which knows the columns, while another asks the register about those
/// before them.
protocol RowImporter: Sendable {
  associatedtype Candidate: Sendable

  static var entity: ImportRun.Entity { get }

  /// Takes the column names of the rows that follow, and the first of these rows.
  mutating func begin(_ header: RecordHeader, sample: RecordBatch) throws(Problem)

  /// The preset by which the rows are read: the one asked for, or the one that they show.
  var preset: Preset? { get }

  /// The names of the columns that give nothing.
  var unusedColumns: [String] { get }

  /// Judges a row by itself.
  func assess(_ record: Record) -> Assessment<Candidate>

  /// Finds out ahead what the register will be asked, as far as that can be known without it.
  mutating func prepare(_ candidate: inout Candidate)

  /// Where a row says that it lies, for a map of the import.
  func place(of record: Record) -> Coordinate?

  /// The sender's own key of the row, if it has one.
  func instance(of record: Record) -> String?

  /// Where a row comes from, in the sender's words.
  func origin(of record: Record) -> SubmissionOrigin

  /// Completes a candidate that replaces what an earlier row said of an entity.
  mutating func revise(
    _ entity: Int64, by candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution

  /// Finds out what the register knows of a candidate, and completes it with what it needs.
  mutating func resolve(
    _ candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution

  /// Whether a row says of an entity what the register says of it, and nothing else.
  func repeats(
    _ candidate: Candidate, _ entity: Int64, in register: RegisterSnapshot
  ) throws -> Bool

  /// What a person decides about, where a row of the kind can be decided by a person.
  func facility(in candidate: Candidate) -> FacilityDraft?

  /// Remembers a row that is in already, so that a later one with the same number is noticed.
  ///
  /// - Parameters:
  ///   - record: The row.
  ///   - reader: The importer that knows its columns.
  mutating func note(_ record: Record, as reader: Self)

  /// Writes a candidate, new or over the entity that it updates.
  ///
  /// - Returns: The number of the entity.
  mutating func write(
    _ candidate: Candidate, over known: Int64?, signed signature: Signature,
    from submission: Submission.ID, in transaction: RegisterTransaction
  ) throws -> Int64

  /// Hands out what a row has shown of rows that are written already.
  mutating func takeLate() -> [LateFinding]

  /// Gives back what was remembered of the rows, when none comes any more.
  mutating func forget()

  /// Ends the import, when all rows are in.
  func complete(in transaction: RegisterTransaction) throws
}

extension RowImporter {
  /// The table whose next number a new entry gets; nil where one row may make several entries.
  var table: PointTable? {
    switch Self.entity {
    case .facility: .facility
    case .settlement: .settlement
    case .area: nil
    }
  }

  /// Rows that have no senders are no conflict.
  func repeats(
    _ candidate: Candidate, _ entity: Int64, in register: RegisterSnapshot
  ) throws -> Bool { true }

  func facility(in candidate: Candidate) -> FacilityDraft? { nil }

  mutating func takeLate() -> [LateFinding] { [] }

  mutating func forget() {}

  mutating func prepare(_ candidate: inout Candidate) {}
}

/// A finding of a row that is written already.
struct LateFinding {
  let submission: Submission.ID
  let finding: RowFinding
}
