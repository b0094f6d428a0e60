/// An implicit balanced k-d tree over geocentric points, with leaves of eight.
///
/// Node 1 is the root, and the children of node *i* are 2*i* and 2*i* + 1; the nodes from
/// `leafCount` on are the leaves. All leaves are on one level and hold as many points as their
/// neighbours, or one less, so that no place of a point need be stored.
struct PointTree: Sendable {
  /// Eight points side by side; places that are left empty are infinitely far away.
  struct Leaf: BitwiseCopyable {
    var x = SIMD8<Double>(repeating: .infinity)
    var y = SIMD8<Double>(repeating: .infinity)
    var z = SIMD8<Double>(repeating: .infinity)
    var offsets = SIMD8<Int32>(repeating: -1)
    var classes = SIMD8<UInt8>.zero
  }

  /// Where a node divides its points: those on the right are not below the split.
  struct Node: BitwiseCopyable {
    var split = 0.0
    /// 0, 1 or 2 for x, y or z.
    var axis = 0
  }

  let leafCount: Int
  /// One node more than needed, since numbers begin with 1.
  let nodes: [Node]
  let leaves: [Leaf]
  /// For each node and leaf the folded set of the classes below it.
  let classFolds: [UInt64]

  /// The offset that a slot's point had in the array given.
  func offset(ofSlot slot: Int32) -> Int32 {
    leaves[Int(slot >> 3)].offsets[Int(slot & 7)]
  }

  /// The point of a slot.
  func point(ofSlot slot: Int32) -> GeocentricPoint {
    let (leaf, lane) = (Int(slot >> 3), Int(slot & 7))
    return GeocentricPoint(
      x: leaves[leaf].x[lane], y: leaves[leaf].y[lane], z: leaves[leaf].z[lane])
  }
}
