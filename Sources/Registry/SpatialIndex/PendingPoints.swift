internal import Geodesy

/// The points of rows that a transaction has written and the R*Tree does not hold yet.
///
/// Once somebody asks, they are laid into cells of a hundredth of a degree, so that a question for
/// a small box is answered at once.
final class PendingPoints {
  private static let cellsPerDegree = 100.0
  /// More cells than this are slower to visit than all points.
  private static let cellsWorthVisiting = 256

  /// Whose rows they are.
  let table: PointTable
  /// In ascending order.
  private var rows: [Int64] = []
  /// Nil for a row that is pending no more.
  private var places: [Coordinate?] = []
  /// The last point put into each cell, and the one put there before each.
  private var lastInCell: [SIMD2<Int32>: Int32] = [:]
  private var before: [Int32] = []

  init(of table: PointTable) { self.table = table }

  /// Puts a row down.
  func add(_ row: Int64, at place: Coordinate) {
    if let last = rows.last, last >= row {
      // Not in the order in which rows are made: a row that comes back.
      insert(row, at: place)
    } else {
      rows.append(row)
      places.append(place)
    }
  }

  /// Takes a row out that moved or lost its point.
  ///
  /// - Returns: Where it was; nil if it is not pending.
  @discardableResult
  func remove(_ row: Int64) -> Coordinate? {
    let at = position(of: row)
    guard at < rows.count, rows[at] == row, let place = places[at] else { return nil }
    places[at] = nil
    return place
  }

  /// The rows in a box that does not cross the antimeridian, in no order.
  func rows(in box: GeographicBox) -> [Int64] {
    guard !rows.isEmpty else { return [] }
    let low = Self.cell(box.west, box.south)
    let span = SIMD2<Int>(truncatingIfNeeded: Self.cell(box.east, box.north) &- low &+ 1)
    var found: [Int64] = []
    func look(at slot: Int) {
      if let place = places[slot], box.contains(place) { found.append(rows[slot]) }
    }
    if span.x * span.y > Self.cellsWorthVisiting {
      for slot in rows.indices { look(at: slot) }
      return found
    }
    layIntoCells()
    for x in 0..<Int32(span.x) {
      for y in 0..<Int32(span.y) {
        var slot = lastInCell[low &+ SIMD2(x, y)] ?? -1
        while slot >= 0 {
          look(at: Int(slot))
          slot = before[Int(slot)]
        }
      }
    }
    return found
  }

  /// Hands out all in the order of their numbers and forgets them.
  func takeAll() -> [IndexEntry] {
    let entries = rows.indices.compactMap { slot in
      places[slot].map { IndexEntry(row: rows[slot], at: $0) }
    }
    rows.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    forgetCells()
    return entries
  }

  private func insert(_ row: Int64, at place: Coordinate) {
    let at = position(of: row)
    if rows[at] == row {
      places[at] = place
    } else {
      rows.insert(row, at: at)
      places.insert(place, at: at)
    }
    forgetCells()
  }

  /// The first slot whose row is not before one.
  private func position(of row: Int64) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func layIntoCells() {
    for slot in before.count..<rows.count {
      guard let place = places[slot] else {
        before.append(-1)
        continue
      }
      let cell = Self.cell(place.longitude, place.latitude)
      before.append(lastInCell.updateValue(Int32(slot), forKey: cell) ?? -1)
    }
  }

  private func forgetCells() {
    lastInCell.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
  }

  private static func cell(_ longitude: Double, _ latitude: Double) -> SIMD2<Int32> {
    SIMD2(
      Int32((longitude * cellsPerDegree).rounded(.down)),
      Int32((latitude * cellsPerDegree).rounded(.down)))
  }
}
