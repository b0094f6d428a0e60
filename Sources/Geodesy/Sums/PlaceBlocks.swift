/// Places in blocks of eight neighbours, for sums over all pairs within a distance.
///
///     let homes = PlaceBlocks(settlements), clinics = PlaceBlocks(facilities)
///     // For each facility the people within 30 km:
///     homes.sums(of: people, at: clinics, .within(.kilometers(30)))
///
/// No pair is ever kept: memory grows with the places. Eight neighbouring targets go down the tree of
/// sources together; what lies wholly within a border of all of them, or wholly beyond it, is added or
/// left out at once. Each target then tells by the spheres round blocks which of the rest a border
/// crosses; these are compared by their chords, and the few pairs that chords cannot tell from the
/// border by their geodesics. So the pairs are those that measuring every geodesic would give.
public struct PlaceBlocks: Sendable {
  /// Eight places side by side; the last block is filled up with its last place.
  struct Block: BitwiseCopyable {
    var x = SIMD8<Double>.zero
    var y = SIMD8<Double>.zero
    var z = SIMD8<Double>.zero
  }

  /// Eight spheres side by side; lanes that are left empty are a million kilometres away.
  struct Family: BitwiseCopyable {
    var x = SIMD8<Double>(repeating: 1e9)
    var y = SIMD8<Double>(repeating: 1e9)
    var z = SIMD8<Double>(repeating: 1e9)
    var radius = SIMD8<Double>.zero
  }

  /// A sphere round everything in a node, in metres: centre and radius.
  typealias Sphere = SIMD4<Double>

  /// How many places there are.
  public let count: Int
  /// The places in the order of the blocks.
  let places: [Coordinate]
  /// The offset that each had in the array given.
  let offsets: [Int32]
  let blocks: [Block]
  /// The spheres round the blocks, then round each eight of these, and so on up to one.
  let spheres: [Sphere]
  /// For each node above the blocks the spheres of its children side by side.
  let families: [Family]
  /// Where the spheres of each level begin, and their number.
  let levels: [Int]

  /// How many nodes of a level make one of the next.
  static let children = 8

  /// Sorts places into blocks.
  ///
  /// - Parameter places: The places, at most two thousand million, in any order.
  /// - Complexity: O(*n* log *n*).
  public init(_ places: [Coordinate]) {
    precondition(places.count <= Int(Int32.max), "an offset is kept in 32 bits")
    count = places.count
    let offsets = Self.order(of: places)
    self.offsets = offsets
    self.places = offsets.map { places[Int($0)] }
    let points = self.places.map { GeocentricPoint($0) }
    var blocks = [Block](repeating: Block(), count: (points.count + 7) / 8)
    for slot in 0..<blocks.count * 8 {
      let point = points[min(slot, points.count - 1)]
      let (block, lane) = (slot >> 3, slot & 7)
      blocks[block].x[lane] = point.x
      blocks[block].y[lane] = point.y
      blocks[block].z[lane] = point.z
    }
    self.blocks = blocks
    let (spheres, levels) = Self.spheres(round: blocks)
    self.spheres = spheres
    self.levels = levels
    families = Self.families(of: spheres, levels)
  }

  /// The places' offsets along a curve, so that eight neighbours on it are near each other.
  private static func order(of places: [Coordinate]) -> [Int32] {
    let curve = unsafe places.withUnsafeBufferPointer {
      unsafe CurveKeys(over: FlatMemory(UnsafeMutableBufferPointer(mutating: $0)))
    }
    var keys = places.enumerated().map { offset, place in
      UInt64(curve.key(of: place)) &<< 32 | UInt64(offset)
    }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0) }
  }

  private static func spheres(round blocks: [Block]) -> ([Sphere], [Int]) {
    var spheres = blocks.map { sphere(round: $0) }
    var levels = [0]
    // One level above the blocks there always is, so that blocks can be taken in eights.
    while spheres.count - levels[levels.count - 1] > 1 || levels.count == 1 && !blocks.isEmpty {
      let level = levels[levels.count - 1]..<spheres.count
      levels.append(spheres.count)
      for first in stride(from: level.lowerBound, to: level.upperBound, by: children) {
        spheres.append(
          sphere(round: spheres[first..<min(first + children, level.upperBound)]))
      }
    }
    levels.append(spheres.count)
    return (spheres, levels)
  }

  private static func families(of spheres: [Sphere], _ levels: [Int]) -> [Family] {
    var families: [Family] = []
    for level in 1..<max(1, levels.count - 1) {
      let below = levels[level - 1]..<levels[level]
      for first in stride(from: below.lowerBound, to: below.upperBound, by: children) {
        var family = Family()
        for child in first..<min(first + children, below.upperBound) {
          family.x[child - first] = spheres[child].x
          family.y[child - first] = spheres[child].y
          family.z[child - first] = spheres[child].z
          family.radius[child - first] = spheres[child].w
        }
        families.append(family)
      }
    }
    return families
  }

  private static func sphere(round block: Block) -> Sphere {
    let center = SIMD3(
      (block.x.min() + block.x.max()) / 2, (block.y.min() + block.y.max()) / 2,
      (block.z.min() + block.z.max()) / 2)
    let (x, y, z) = (block.x - center.x, block.y - center.y, block.z - center.z)
    let radius = (x * x + y * y + z * z).max().squareRoot()
    return Sphere(center, radius + Chord.rounding)
  }

  private static func sphere(round spheres: ArraySlice<Sphere>) -> Sphere {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for sphere in spheres {
      low = pointwiseMin(low, sphere.center - sphere.w)
      high = pointwiseMax(high, sphere.center + sphere.w)
    }
    let center = (low + high) / 2
    let radius = spheres.reduce(0) { max($0, $1.distance(to: center) + $1.w) }
    return Sphere(center, radius)
  }
}

extension PlaceBlocks {
  /// The place of a slot.
  @inline(__always)
  func point(ofSlot slot: Int) -> GeocentricPoint {
    let (block, lane) = (slot >> 3, slot & 7)
    return GeocentricPoint(
      x: blocks[block].x[lane], y: blocks[block].y[lane], z: blocks[block].z[lane])
  }

  /// The nodes below a node, one level down.
  @inline(__always)
  func children(ofNode node: Int, at level: Int) -> Range<Int> {
    let below = levels[level] &- levels[level &- 1]
    return node &* Self.children..<min((node &+ 1) &* Self.children, below)
  }
}

extension PlaceBlocks.Sphere {
  /// The first three numbers.
  var center: SIMD3<Double> { SIMD3(x, y, z) }

  /// From the centre to another point.
  func distance(to point: SIMD3<Double>) -> Double {
    let (dx, dy, dz) = (x - point.x, y - point.y, z - point.z)
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }
}
