internal import Geodesy

/// A line of a node of an R*Tree: a row, or a node below, with the box around it.
struct IndexEntry: Hashable, BitwiseCopyable {
  /// The row's number in a leaf, the node's number above.
  var id: Int64
  /// West, east, south and north in degrees, in the order in which the file holds them.
  var box: SIMD4<Float>

  init(id: Int64, box: SIMD4<Float>) {
    self.id = id
    self.box = box
  }

  /// A row at a point, in single precision rounded outwards exactly as SQLite rounds.
  init(row: Int64, at place: Coordinate) {
    id = row
    box = SIMD4(
      Self.down(place.longitude), Self.up(place.longitude), Self.down(place.latitude),
      Self.up(place.latitude))
  }

  /// The box around a node's entries.
  static func box(around entries: ArraySlice<IndexEntry>) -> SIMD4<Float> {
    var low = SIMD4<Float>(repeating: .infinity)
    var high = SIMD4<Float>(repeating: -.infinity)
    for entry in entries {
      low = pointwiseMin(low, entry.box)
      high = pointwiseMax(high, entry.box)
    }
    return SIMD4(low.x, high.y, low.z, high.w)
  }

  /// `rtreeValueDown` of SQLite's rtree.c: the next single below is a 2²³rd part away.
  private static func down(_ value: Double) -> Float {
    let single = Float(value)
    guard Double(single) > value else { return single }
    return Float(value * (value < 0 ? away : towards))
  }

  /// `rtreeValueUp` of SQLite's rtree.c.
  private static func up(_ value: Double) -> Float {
    let single = Float(value)
    guard Double(single) < value else { return single }
    return Float(value * (value < 0 ? towards : away))
  }

  private static let towards = 1.0 - 1.0 / 8_388_608.0
  private static let away = 1.0 + 1.0 / 8_388_608.0
}
