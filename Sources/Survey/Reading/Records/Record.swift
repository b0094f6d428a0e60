import Geodesy
public import Wording

/// One row of a field file, untouched: its cells as text, its bytes as they stood, its place.
///
/// A record is a view into its batch: it costs two words, whatever its size.
public struct Record: Sendable {
  /// Where a record stands in its file, counted from 1.
  public enum Position: Hashable, Sendable {
    /// The line on which the record begins, for tables of text.
    case line(Int)
    /// The number of the feature, for files that are not read by lines.
    case feature(Int)
    /// The number and the name of a file among many, such as a folder of submissions.
    case member(Int, String)

    /// The number, whatever is counted.
    public var number: Int {
      switch self {
      case .line(let number), .feature(let number), .member(let number, _): number
      }
    }
  }

  let batch: RecordBatch
  let row: Int

  /// The file's name, as it is told to a person.
  public var file: String { batch.file }
  /// The column names of the file.
  public var header: RecordHeader { batch.header }
  /// The line or feature number.
  public var position: Position { batch.rows[row].position }

  /// Where the record stands, as messages say it: `clinics.csv:17`, or `clinics.zip, feature 17`.
  public var place: String {
    let place = Self.place(file: file, position: position)
    return part == 0 ? place : "\(place), part \(part)"
  }

  /// Which of several records made of the same bytes it is, from 1; 0 if it is the only one.
  public var part: Int { batch.rows[row].part }

  static func place(file: String, position: Position) -> String {
    switch position {
    case .line(let line): "\(file):\(line)"
    case .feature(let number): "\(file), feature \(number)"
    case .member(_, let name): "\(file)/\(name)"
    }
  }

  /// The bytes of the record as they stand in the file, without the line's end.
  ///
  /// UTF-16 files give the same text in UTF-8; sources read by GDAL give the feature as GeoJSON.
  public var raw: ArraySlice<UInt8> { batch.raw[batch.rows[row].raw] }

  /// The text of a column; empty if the cell is empty, null or missing.
  ///
  /// Cells beyond the header are found as well.
  public func text(at column: Int) -> String { String(decoding: bytes(at: column), as: UTF8.self) }

  /// The text of a column as valid UTF-8, unquoted; empty if the cell is empty, null or missing.
  public func bytes(at column: Int) -> ArraySlice<UInt8> {
    let cells = batch.rows[row].cells
    let cell = cells.lowerBound + column
    guard column >= 0, cell < cells.upperBound else { return [] }
    let start = cell == cells.lowerBound ? batch.rows[row].values : Int(batch.cellEnds[cell - 1])
    return batch.values[start..<Int(batch.cellEnds[cell])]
  }

  /// The text under a column name; nil if the file has no such column.
  public func text(named name: String) -> String? { header.column(named: name).map(text(at:)) }

  /// How many cells the record itself has; a ragged row has more or fewer than the header.
  public var cellCount: Int { batch.rows[row].cells.count }

  /// The names of the header with the record's texts, in file order.
  public var fields: [(name: String, value: String)] {
    header.names.indices.map { (header.names[$0], text(at: $0)) }
  }

  /// The shape that came with the record, for formats that carry one.
  public var geometry: Geometry? { batch.geometries[row] }

  /// Where the record's shape lies: a point itself, and a place inside an outline such as a hospital's.
  var shapePlace: Geometry.Position? {
    switch geometry {
    case .point(let position): position
    case .area(let area):
      area.interiorPlace.map { Geometry.Position(longitude: $0.longitude, latitude: $0.latitude) }
    case .other, nil: nil
    }
  }

  /// What is wrong with the record's own form, such as a ragged row or broken JSON.
  public var problems: [Problem] { batch.problems[row] ?? [] }
}
