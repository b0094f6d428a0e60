extension PointTree {
  /// Sorts the points along a curve and puts spheres round them.
  init(_ points: [Coordinate], classes: [UInt8]) {
    let order = Self.order(of: points)
    let leafCount = (points.count + 7) / 8
    var leaves = [Leaf](repeating: Leaf(), count: leafCount)
    var spheres = [Sphere](repeating: Sphere(), count: leafCount)
    for leaf in 0..<leafCount {
      var sum = Leaf()
      let lanes = min(8, points.count - 8 * leaf)
      for lane in 0..<lanes {
        let point = GeocentricPoint(points[Int(order[8 * leaf + lane])])
        sum.x[lane] = point.x
        sum.y[lane] = point.y
        sum.z[lane] = point.z
      }
      leaves[leaf] = sum
      spheres[leaf] = Sphere(around: sum, lanes: lanes)
    }
    count = points.count
    self.leaves = leaves
    offsets = order
    self.classes = classes.isEmpty ? [] : order.map { classes[Int($0)] }

    var folds = Self.leafFolds(self.classes)
    var families: [Family] = []
    families.reserveCapacity(leafCount / 7 + 2)
    var allFolds: [UInt64] = []
    var levels = [0]
    repeat {
      let (above, wider, next) = Self.level(above: spheres, folds)
      families += above
      allFolds += folds
      if !folds.isEmpty {
        allFolds += [UInt64](repeating: 0, count: above.count * 8 - folds.count)
      }
      levels.append(families.count)
      spheres = wider
      folds = next
    } while spheres.count > 1
    self.families = families
    self.levels = levels
    self.folds = allFolds
  }

  /// The offsets of the points along the curve.
  private static func order(of points: [Coordinate]) -> [Int32] {
    let keys = unsafe points.withUnsafeBufferPointer {
      unsafe CurveKeys(over: FlatMemory(UnsafeMutableBufferPointer(mutating: $0)))
    }
    var items = points.indices.map { offset in
      UInt64(keys.key(of: points[offset])) << 32 | UInt64(offset)
    }
    var sorted = items
    for shift: UInt64 in [32, 43, 54] {
      var ends = [Int](repeating: 0, count: 2049)
      for item in items { ends[Int(item &>> shift & 2047) &+ 1] &+= 1 }
      for digit in 0..<2048 { ends[digit &+ 1] &+= ends[digit] }
      for item in items {
        let digit = Int(item &>> shift & 2047)
        sorted[ends[digit]] = item
        ends[digit] &+= 1
      }
      swap(&items, &sorted)
    }
    return items.map { Int32(truncatingIfNeeded: $0) }
  }

  private static func leafFolds(_ classes: [UInt8]) -> [UInt64] {
    stride(from: 0, to: classes.count, by: 8).map { first in
      classes[first..<min(first + 8, classes.count)].reduce(0) { $0 | 1 &<< UInt64($1 & 63) }
    }
  }

  /// The families of the nodes above some nodes, and the spheres and folds of those.
  private static func level(above spheres: [Sphere], _ folds: [UInt64])
    -> (families: [Family], spheres: [Sphere], folds: [UInt64])
  {
    let count = max(1, (spheres.count + 7) / 8)
    var families = [Family](repeating: Family(), count: count)
    var wider: [Sphere] = []
    wider.reserveCapacity(count)
    for node in 0..<count {
      let members = 8 * node..<min(8 * node + 8, spheres.count)
      for member in members {
        let lane = member - 8 * node
        families[node].x[lane] = Float(spheres[member].center.x)
        families[node].y[lane] = Float(spheres[member].center.y)
        families[node].z[lane] = Float(spheres[member].center.z)
        families[node].radius[lane] = (Float(spheres[member].radius) + rounding).nextUp
      }
      wider.append(Sphere(around: spheres[members]))
    }
    let next =
      folds.isEmpty
      ? []
      : (0..<count).map { node in
        folds[8 * node..<min(8 * node + 8, folds.count)].reduce(0, |)
      }
    return (families, wider, next)
  }
}

/// A centre and a distance from it that nothing exceeds.
private struct Sphere: BitwiseCopyable {
  var center = SIMD3<Double>.zero
  var radius = 0.0

  init() {}

  init(around leaf: PointTree.Leaf, lanes: Int) {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for lane in 0..<lanes {
      let point = SIMD3(leaf.x[lane], leaf.y[lane], leaf.z[lane])
      low.replace(with: point, where: point .< low)
      high.replace(with: point, where: point .> high)
    }
    center = (low + high) * 0.5
    var farthest = 0.0
    for lane in 0..<lanes {
      let away = SIMD3(leaf.x[lane], leaf.y[lane], leaf.z[lane]) - center
      farthest = max(farthest, (away * away).sum())
    }
    radius = farthest.squareRoot()
  }

  init(around spheres: ArraySlice<Sphere>) {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for sphere in spheres {
      let (least, most) = (sphere.center - sphere.radius, sphere.center + sphere.radius)
      low.replace(with: least, where: least .< low)
      high.replace(with: most, where: most .> high)
    }
    guard !spheres.isEmpty else { return }
    center = (low + high) * 0.5
    for sphere in spheres {
      let away = sphere.center - center
      radius = max(radius, (away * away).sum().squareRoot() + sphere.radius)
    }
  }
}
