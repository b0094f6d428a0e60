/// Cells over a field, each with the areas whose box touches it.
struct AreaGrid: Sendable {
  private let west: Double
  private let south: Double
  /// Cells a degree, along each axis.
  private let columnsPerDegree: Double
  private let rowsPerDegree: Double
  private let columns: Int
  private let rows: Int
  /// Where each cell's areas begin in `members`.
  private let starts: [Int32]
  private let members: [Int32]

  init(_ boxes: [GeographicBox]) {
    let west = boxes.map(\.west).min() ?? 0
    let south = boxes.map(\.south).min() ?? 0
    let width = max(1e-9, (boxes.map(\.east).max() ?? 0) - west)
    let height = max(1e-9, (boxes.map(\.north).max() ?? 0) - south)
    // Cells somewhat smaller than an area, so that few of them touch more than two or three.
    let side = max(1, Int((Double(boxes.count) * 8).squareRoot().rounded(.up)))
    self.west = west
    self.south = south
    columns = side
    rows = side
    columnsPerDegree = Double(side) / width
    rowsPerDegree = Double(side) / height

    var cells = [[Int32]](repeating: [], count: side * side)
    for (offset, box) in boxes.enumerated() {
      let left = Self.cell(box.west, from: west, columnsPerDegree, side)
      let right = Self.cell(box.east, from: west, columnsPerDegree, side)
      let bottom = Self.cell(box.south, from: south, rowsPerDegree, side)
      let top = Self.cell(box.north, from: south, rowsPerDegree, side)
      for row in bottom...top {
        for column in left...right { cells[row * side + column].append(Int32(offset)) }
      }
    }
    var starts: [Int32] = [0]
    starts.reserveCapacity(cells.count + 1)
    var members: [Int32] = []
    for cell in cells {
      members += cell
      starts.append(Int32(members.count))
    }
    self.starts = starts
    self.members = members
  }

  /// The areas that may contain a place, ascending.
  func candidates(near place: Coordinate) -> ArraySlice<Int32> {
    let column = Self.cell(place.longitude, from: west, columnsPerDegree, columns)
    let row = Self.cell(place.latitude, from: south, rowsPerDegree, rows)
    let cell = row * columns + column
    return members[Int(starts[cell])..<Int(starts[cell + 1])]
  }

  /// The cell of a position; a position outside the field gets the nearest one.
  private static func cell(
    _ position: Double, from origin: Double, _ cellsPerDegree: Double, _ count: Int
  ) -> Int {
    let cell = (position - origin) * cellsPerDegree
    return cell > 0 ? min(count - 1, Int(cell)) : 0
  }
}
