public import Geodesy

/// Who is within reach of whom: for each row the items that it reaches, held as two flat arrays.
///
/// The form is known as compressed sparse rows: four bytes a pair, and eight a row.
public struct ReachLists: Hashable, Sendable {
  /// Where the items of each row begin, and, last, where they end.
  public let starts: [Int]
  /// The items of all rows, one row after the other.
  public let items: [Int32]

  /// The number of rows.
  public var count: Int { starts.count - 1 }

  /// Takes lists that are already flat.
  ///
  /// - Precondition: The starts ascend from zero to the number of items.
  public init(starts: [Int], items: [Int32]) {
    precondition(starts.first == 0 && starts.last == items.count, "starts from zero to the end")
    self.starts = starts
    self.items = items
  }

  /// Finds for each site the places within a distance on the ellipsoid, in ascending order.
  public init(of places: [Coordinate], from sites: [Coordinate], within reach: Distance) {
    let found = NearestIndex(places).offsets(within: reach, of: sites)
    self.init(starts: found.starts, items: found.offsets)
  }

  /// Flattens lists.
  init(_ lists: [ArraySlice<Int32>]) {
    var starts = [0]
    starts.reserveCapacity(lists.count + 1)
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    self.init(starts: starts, items: Array(lists.joined()))
  }

  /// Turns lists round: for each item the rows that reach it, in ascending order.
  ///
  /// - Parameters:
  ///   - lists: The lists to turn round.
  ///   - count: The number of different items, all of them smaller than it.
  public init(turning lists: ReachLists, count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for item in lists.items { starts[Int(item) + 1] &+= 1 }
    for item in 0..<count { starts[item + 1] &+= starts[item] }
    var next = starts
    var rows = [Int32](repeating: 0, count: lists.items.count)
    for row in 0..<lists.count {
      for offset in lists.range(of: row) {
        let item = Int(lists.items[offset])
        rows[next[item]] = Int32(truncatingIfNeeded: row)
        next[item] &+= 1
      }
    }
    self.init(starts: starts, items: rows)
  }

  /// Where the items of a row stand in ``items``.
  func range(of row: Int) -> Range<Int> { starts[row]..<starts[row &+ 1] }

  /// The items of a row.
  public subscript(row: Int) -> ArraySlice<Int32> { items[range(of: row)] }
}
