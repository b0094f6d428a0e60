public import Geodesy
import Registry
import Wording

/// What became of one row, for reports that go back to whoever sent the file.
public struct RowOutcome: Sendable {
  /// The row as it came.
  public let record: Record
  /// What was decided.
  public let outcome: ImportReport.Outcome
  /// What was noticed in it.
  public let findings: [RowFinding]
  /// Where the row says that it lies, if that is a usable place.
  public let place: Coordinate?
}

/// Is told each row as it is decided.
///
/// It is told before the transaction of the row ends, and so may hear of rows that the end of the
/// process takes back; the next run tells them again.
public typealias RowListener = (RowOutcome) -> Void
