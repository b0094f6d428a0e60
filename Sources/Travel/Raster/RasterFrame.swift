import Geodesy

/// Where the cells of a raster lie: rows from north to south, columns from west to east.
public struct RasterFrame: Hashable, Sendable {
  /// What the numbers of the raster's coordinates are.
  public enum Axes: Hashable, Sendable {
    /// Metres on a map, such as UTM.
    case meters
    /// Degrees of longitude and latitude.
    case degrees
  }

  /// How many columns there are.
  public let columns: Int
  /// How many rows there are.
  public let rows: Int
  /// The western edge of the first column, in metres or degrees.
  public let west: Double
  /// The northern edge of the first row.
  public let north: Double
  /// How wide a cell is, from west to east.
  public let cellWidth: Double
  /// How high a cell is, from north to south.
  public let cellHeight: Double
  /// What the coordinates are.
  public let axes: Axes

  /// Describes a raster.
  ///
  /// - Precondition: There are cells, and they have a size.
  public init(
    columns: Int, rows: Int, west: Double, north: Double, cellWidth: Double, cellHeight: Double,
    axes: Axes
  ) {
    precondition(columns > 0 && rows > 0, "a raster has cells")
    precondition(cellWidth > 0 && cellHeight > 0, "a cell has a size")
    self.columns = columns
    self.rows = rows
    self.west = west
    self.north = north
    self.cellWidth = cellWidth
    self.cellHeight = cellHeight
    self.axes = axes
  }

  /// How many cells there are.
  public var cellCount: Int { columns * rows }

  /// The southern edge of the last row.
  public var south: Double { north - Double(rows) * cellHeight }

  /// The eastern edge of the last column.
  public var east: Double { west + Double(columns) * cellWidth }

  /// The cell in which a point lies, counted by rows from 0; nil outside the raster.
  ///
  /// A point on the edge of two cells belongs to the eastern, and to the southern.
  ///
  /// - Parameters:
  ///   - x: Metres or degrees to the east, as the raster has them.
  ///   - y: Metres or degrees to the north.
  /// - Returns: The offset of the cell, or nil.
  public func cell(x: Double, y: Double) -> Int? {
    let column = ((x - west) / cellWidth).rounded(.down)
    let row = ((north - y) / cellHeight).rounded(.down)
    guard column >= 0, column < Double(columns), row >= 0, row < Double(rows) else { return nil }
    return Int(row) * columns + Int(column)
  }

  /// The middle of a cell, in metres or degrees.
  public func center(of cell: Int) -> (x: Double, y: Double) {
    (
      west + (Double(cell % columns) + 0.5) * cellWidth,
      north - (Double(cell / columns) + 0.5) * cellHeight
    )
  }

  /// Whether two rasters lie cell upon cell: same counts, and edges that agree to a hundredth of a
  /// cell, since files keep their corners with different numbers of digits.
  public func lies(upon other: RasterFrame) -> Bool {
    guard columns == other.columns, rows == other.rows, axes == other.axes else { return false }
    let tolerance = 0.01 * min(cellWidth, cellHeight)
    return abs(west - other.west) < tolerance && abs(north - other.north) < tolerance
      && abs(east - other.east) < tolerance && abs(south - other.south) < tolerance
  }
}

extension RasterFrame {
  /// Metres of one step between the middles of neighbouring cells.
  struct Steps: BitwiseCopyable {
    /// To the next column.
    var acrossColumn: Double
    /// To the next row, northwards and southwards.
    var north: Double
    var south: Double
    /// To the next row and column.
    var diagonalNorth: Double
    var diagonalSouth: Double
    /// A knight's move: one row and two columns, two rows and one column.
    var wideNorth: Double
    var wideSouth: Double
    var highNorth: Double
    var highSouth: Double

    /// Steps of a row that lies between two that are a little wider or narrower.
    init(width: Double, widthNorth: Double, widthSouth: Double, height: Double) {
      acrossColumn = width
      north = height
      south = height
      let (toNorth, toSouth) = ((width + widthNorth) / 2, (width + widthSouth) / 2)
      diagonalNorth = Self.length(toNorth, height)
      diagonalSouth = Self.length(toSouth, height)
      wideNorth = Self.length(2 * toNorth, height)
      wideSouth = Self.length(2 * toSouth, height)
      highNorth = Self.length(widthNorth, 2 * height)
      highSouth = Self.length(widthSouth, 2 * height)
    }

    private static func length(_ x: Double, _ y: Double) -> Double {
      (x * x + y * y).squareRoot()
    }

    /// The shortest of them.
    var least: Double { min(acrossColumn, north, south) }
  }

  /// The steps of each row, or of all rows where they are alike.
  ///
  /// On a map they are the cell's own size. In degrees, a cell of a row is as wide as its parallel
  /// and as high as its meridian is there: the radii of curvature of the ellipsoid, which is right
  /// to some 10⁻⁵ of a step for cells of a kilometre.
  var steps: [Steps] {
    guard axes == .degrees else {
      return [
        Steps(
          width: cellWidth, widthNorth: cellWidth, widthSouth: cellWidth, height: cellHeight)
      ]
    }
    let sizes = (-1...rows).map { row -> (east: Double, north: Double) in
      let latitude = north - (Double(row) + 0.5) * cellHeight
      let degree = DegreeLength(at: min(max(latitude, -90), 90))
      return (degree.ofLongitude * cellWidth, degree.ofLatitude * cellHeight)
    }
    return (0..<rows).map { row in
      Steps(
        width: sizes[row + 1].east, widthNorth: sizes[row].east, widthSouth: sizes[row + 2].east,
        height: sizes[row + 1].north)
    }
  }
}
