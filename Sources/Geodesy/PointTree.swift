/// A static tree of spheres over geocentric points that lie along a curve, with leaves of eight.
///
/// The points stand in the order of ``CurveKeys``; eight neighbours are a leaf, eight leaves a node,
/// and so on up to one root, so that no place of a node need be stored. What a node holds lies within
/// a sphere, which fits a piece of the ground in whichever way it is turned, where a box does not.
struct PointTree: Sendable {
  /// The points of a leaf side by side; lanes that are left empty are a million kilometres away.
  struct Leaf: BitwiseCopyable {
    var x = SIMD8<Double>(repeating: 1e9)
    var y = SIMD8<Double>(repeating: 1e9)
    var z = SIMD8<Double>(repeating: 1e9)
  }

  /// The spheres round the eight children of a node, in metres.
  ///
  /// Radii are two metres too long, which is more than centres and queries lose as `Float`.
  struct Family: BitwiseCopyable {
    var x = SIMD8<Float>(repeating: 1e18)
    var y = SIMD8<Float>(repeating: 1e18)
    var z = SIMD8<Float>(repeating: 1e18)
    var radius = SIMD8<Float>.zero
  }

  /// Metres for the rounding of a sphere's centre and of a query to `Float`.
  static let rounding: Float = 2

  let count: Int
  let leaves: [Leaf]
  /// The offset that the point of a slot had in the array given.
  let offsets: [Int32]
  /// The class of each slot's point; nothing if all are 0.
  let classes: [UInt8]
  /// The families of the nodes above the leaves, then of those above these, up to the root's.
  let families: [Family]
  /// For each level above the leaves where its families begin, and the number of all families.
  let levels: [Int]
  /// For each member of each family the folded set of its classes; nothing if all are 0.
  let folds: [UInt64]

  /// How many nodes a level has; level 0 are the leaves.
  func nodeCount(ofLevel level: Int) -> Int {
    level == 0 ? leaves.count : levels[level] - levels[level - 1]
  }

  /// The offset that a slot's point had in the array given.
  @inline(__always)
  func offset(ofSlot slot: Int32) -> Int32 { offsets[Int(slot)] }

  /// The point of a slot.
  @inline(__always)
  func point(ofSlot slot: Int32) -> GeocentricPoint {
    let (leaf, lane) = (Int(slot >> 3), Int(slot & 7))
    return GeocentricPoint(
      x: leaves[leaf].x[lane], y: leaves[leaf].y[lane], z: leaves[leaf].z[lane])
  }
}
