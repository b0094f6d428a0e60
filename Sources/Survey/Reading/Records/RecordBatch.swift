import Wording

/// The records that one chunk of a file completed, in a handful of flat arrays.
///
/// A batch holds a few hundred kilobytes and is thrown away whole, so that a file of a million
/// rows is read in bounded memory and without an allocation for each row.
public final class RecordBatch: Sendable, RandomAccessCollection {
  struct Row: Sendable {
    let position: Record.Position
    let raw: Range<Int>
    /// Where the first cell's text begins in `values`.
    let values: Int
    let cells: Range<Int>
    /// Which of several records made of the same bytes it is, from 1; 0 if it is the only one.
    var part = 0
  }

  /// The file's name, as it is told to a person.
  public let file: String
  /// The column names known when the batch was made; GeoJSON may add columns in later batches.
  public let header: RecordHeader
  let rows: [Row]
  let raw: [UInt8]
  let values: [UInt8]
  let cellEnds: [Int32]
  let geometries: [Int: Geometry]
  let problems: [Int: [Problem]]

  init(
    file: String, header: RecordHeader, rows: [Row], raw: [UInt8], values: [UInt8],
    cellEnds: [Int32], geometries: [Int: Geometry], problems: [Int: [Problem]]
  ) {
    self.file = file
    self.header = header
    self.rows = rows
    self.raw = raw
    self.values = values
    self.cellEnds = cellEnds
    self.geometries = geometries
    self.problems = problems
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many records there are.
  public var endIndex: Int { rows.count }
  /// The record at a position.
  public subscript(index: Int) -> Record { Record(batch: self, row: index) }
}
