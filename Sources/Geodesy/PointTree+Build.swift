extension PointTree {
  /// A point on its way to a leaf.
  private struct Item: BitwiseCopyable {
    var position: SIMD3<Double>
    var offset: Int32
    var itemClass: UInt8
  }

  /// Divides the points in halves along the widest axis of each half, down to eight.
  init(_ points: [Coordinate], classes: [UInt8]) {
    var leafCount = 1
    while leafCount * 8 < points.count { leafCount *= 2 }
    self.leafCount = leafCount

    var items = points.indices.map { offset in
      let point = GeocentricPoint(points[offset])
      return Item(
        position: SIMD3(point.x, point.y, point.z), offset: Int32(truncatingIfNeeded: offset),
        itemClass: classes.isEmpty ? 0 : classes[offset])
    }
    var nodes = [Node](repeating: Node(), count: leafCount)
    var leaves = [Leaf](repeating: Leaf(), count: leafCount)
    var folds = [UInt64](repeating: 0, count: 2 * leafCount)

    // Node by node, level by level; the borders of all nodes of a level stand in `borders`.
    var borders = [0, points.count]
    var first = 1
    while first < leafCount {
      var next = [0]
      next.reserveCapacity(2 * borders.count)
      for node in first..<2 * first {
        let (start, end) = (borders[node - first], borders[node - first + 1])
        let middle = start + (end - start + 1) / 2
        let axis = Self.widestAxis(of: items, start, end)
        Self.divide(&items, start, end, at: middle, axis)
        nodes[node] = Node(
          split: middle < end ? items[middle].position[axis] : .infinity, axis: axis)
        next.append(middle)
        next.append(end)
      }
      borders = next
      first *= 2
    }
    for leaf in 0..<leafCount {
      for (lane, index) in (borders[leaf]..<borders[leaf + 1]).enumerated() {
        let item = items[index]
        leaves[leaf].x[lane] = item.position.x
        leaves[leaf].y[lane] = item.position.y
        leaves[leaf].z[lane] = item.position.z
        leaves[leaf].offsets[lane] = item.offset
        leaves[leaf].classes[lane] = item.itemClass
        folds[leafCount + leaf] |= 1 &<< UInt64(item.itemClass & 63)
      }
    }
    for node in stride(from: leafCount - 1, to: 0, by: -1) {
      folds[node] = folds[2 * node] | folds[2 * node + 1]
    }
    self.nodes = nodes
    self.leaves = leaves
    classFolds = folds
  }

  private static func widestAxis(of items: [Item], _ start: Int, _ end: Int) -> Int {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for index in start..<end {
      low = pointwiseMin(low, items[index].position)
      high = pointwiseMax(high, items[index].position)
    }
    let width = high - low
    if width.x >= width.y { return width.x >= width.z ? 0 : 2 }
    return width.y >= width.z ? 1 : 2
  }

  /// Moves the items so that none before the middle lies beyond one after it (Hoare's selection).
  private static func divide(
    _ items: inout [Item], _ start: Int, _ end: Int, at middle: Int, _ axis: Int
  ) {
    guard middle < end else { return }
    var (low, high) = (start, end - 1)
    while low < high {
      let pivot = median(
        items[low].position[axis], items[low + (high - low) / 2].position[axis],
        items[high].position[axis])
      var (left, right) = (low, high)
      while left <= right {
        while items[left].position[axis] < pivot { left &+= 1 }
        while items[right].position[axis] > pivot { right &-= 1 }
        if left <= right {
          items.swapAt(left, right)
          left &+= 1
          right &-= 1
        }
      }
      if middle <= right {
        high = right
      } else if middle >= left {
        low = left
      } else {
        return
      }
    }
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
