public import Wording

/// The middles of cells of equal size in degrees, row by row from the north-west corner.
public struct PlaceGrid: Hashable, Sendable {
  /// The western border in degrees.
  public let west: Double
  /// The northern border in degrees.
  public let north: Double
  /// The width of a cell in degrees of longitude.
  public let cellWidth: Double
  /// The height of a cell in degrees of latitude.
  public let cellHeight: Double
  /// How many cells a row has.
  public let columns: Int
  /// How many rows there are.
  public let rows: Int

  /// Lays a grid.
  ///
  /// - Throws: ``Wording/Problem`` `coordinate.latitude-out-of-range` or
  ///   `coordinate.longitude-out-of-range` if a corner cell has its middle off the earth.
  /// - Precondition: Cells have a size, and there is at least one.
  public init(
    west: Double, north: Double, cellWidth: Double, cellHeight: Double, columns: Int, rows: Int
  ) throws(Problem) {
    precondition(cellWidth > 0 && cellHeight > 0 && columns > 0 && rows > 0, "a grid of cells")
    self.west = west
    self.north = north
    self.cellWidth = cellWidth
    self.cellHeight = cellHeight
    self.columns = columns
    self.rows = rows
    _ = try Coordinate(longitude: longitude(ofColumn: 0), latitude: latitude(ofRow: 0))
    _ = try Coordinate(
      longitude: longitude(ofColumn: columns - 1), latitude: latitude(ofRow: rows - 1))
  }

  /// The degrees east of the middle of a column.
  public func longitude(ofColumn column: Int) -> Double {
    west + (Double(column) + 0.5) * cellWidth
  }

  /// The degrees north of the middle of a row.
  public func latitude(ofRow row: Int) -> Double { north - (Double(row) + 0.5) * cellHeight }

  /// The middle of a cell.
  public func place(row: Int, column: Int) -> Coordinate {
    Coordinate(
      trustedLongitude: longitude(ofColumn: column), latitude: latitude(ofRow: row))
  }
}
