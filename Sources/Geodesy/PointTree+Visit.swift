/// What is asked of a tree.
struct TreeQuery {
  let point: GeocentricPoint
  let classes: ClassSet
  /// The square of the longest chord that counts.
  let squaredLimit: Double
  let countsAll: Bool

  init(_ point: GeocentricPoint, classes: ClassSet, squaredLimit: Double) {
    self.point = point
    self.classes = classes
    self.squaredLimit = squaredLimit
    countsAll = classes == .all
  }
}

/// Something that collects points and knows how far away they may still be.
protocol ChordCollector {
  /// The square of the chord beyond which no point is wanted any more; it only shrinks.
  var squaredBound: Double { get }

  /// Takes a point whose squared chord is within the bound.
  mutating func take(_ squaredChord: Double, slot: Int32)
}

extension PointTree {
  /// A part of the tree that is left for later.
  private struct Pending: BitwiseCopyable {
    var node: Int
    /// The square of the distance from the query to the part's field.
    var squaredGap: Double
  }

  /// Shows a collector all points that may be within its bound, the near parts of the tree first.
  @inline(__always)
  func visit(_ query: TreeQuery, _ collector: inout some ChordCollector) {
    let position = SIMD3(query.point.x, query.point.y, query.point.z)
    let fold = query.classes.folded
    // A path from the root leaves at most one part a level: 32 levels hold 2³¹ points.
    unsafe withUnsafeTemporaryAllocation(of: Pending.self, capacity: 32) { pending in
      var depth = 0
      var node = 1
      var squaredGap = 0.0
      while true {
        while node < leafCount {
          let split = nodes[node]
          let delta = position[split.axis] - split.split
          let near = 2 &* node &+ (delta >= 0 ? 1 : 0)
          let far = near ^ 1
          let farGap = max(squaredGap, delta * delta)
          if farGap <= collector.squaredBound && (query.countsAll || classFolds[far] & fold != 0) {
            unsafe pending[depth] = Pending(node: far, squaredGap: farGap)
            depth &+= 1
          }
          node = near
        }
        if query.countsAll || classFolds[node] & fold != 0 {
          show(node &- leafCount, query, &collector)
        }
        var next: Pending
        repeat {
          guard depth > 0 else { return }
          depth &-= 1
          next = unsafe pending[depth]
        } while next.squaredGap > collector.squaredBound
        node = next.node
        squaredGap = next.squaredGap
      }
    }
  }

  @inline(__always)
  private func show(
    _ leaf: Int, _ query: TreeQuery, _ collector: inout some ChordCollector
  ) {
    let points = leaves[leaf]
    let dx = points.x - query.point.x
    let dy = points.y - query.point.y
    let dz = points.z - query.point.z
    let squares = dx * dx + dy * dy + dz * dz
    guard any(squares .<= collector.squaredBound) else { return }
    for lane in 0..<8 where squares[lane] <= collector.squaredBound && squares[lane] < .infinity {
      if query.countsAll || query.classes.contains(points.classes[lane]) {
        collector.take(squares[lane], slot: Int32(truncatingIfNeeded: leaf &* 8 &+ lane))
      }
    }
  }
}
