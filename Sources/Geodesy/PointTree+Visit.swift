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
  /// A node that is left for later.
  private struct Pending: BitwiseCopyable {
    /// The square of the distance from the query to the centre of its sphere.
    var square: Float
    var radius: Float
    var level: Int32
    var node: Int32

    /// Whether the sphere may hold a point within reach.
    ///
    /// Squares are short of the truth by less than 2⁻²¹ of it.
    @inline(__always)
    func isWithin(_ reach: Float) -> Bool {
      square * (1 - 0x1p-20) <= (reach + radius) * (reach + radius)
    }
  }

  /// How many nodes may wait: seven a level and a level more.
  private static let depth = 96

  /// Shows a collector all points that may be within its bound, the near parts of the tree first.
  @inline(__always)
  func visit(_ query: TreeQuery, _ collector: inout some ChordCollector) {
    guard count > 0, collector.squaredBound >= 0 else { return }
    let fold = query.countsAll || folds.isEmpty ? UInt64.max : query.classes.folded
    let filters = !query.countsAll && !folds.isEmpty
    unsafe withUnsafeTemporaryAllocation(of: Pending.self, capacity: Self.depth) { pending in
      var squaredBound = collector.squaredBound
      var reach = Self.reach(ofSquare: squaredBound)
      let root = Int32(truncatingIfNeeded: levels.count - 1)
      unsafe pending[0] = Pending(square: 0, radius: 0, level: root, node: 0)
      var depth = 1
      while depth > 0 {
        depth &-= 1
        let next = unsafe pending[depth]
        guard next.isWithin(reach) else { continue }
        guard next.level > 0 else {
          show(Int(next.node), query, &collector)
          if collector.squaredBound != squaredBound {
            squaredBound = collector.squaredBound
            reach = Self.reach(ofSquare: squaredBound)
          }
          continue
        }
        let level = Int(next.level) &- 1
        let family = levels[level] &+ Int(next.node)
        let squares = squares(from: query.point, to: families[family])
        let lanes = min(8, nodeCount(ofLevel: level) &- 8 &* Int(next.node))
        let first = depth
        for lane in 0..<lanes {
          let child = Pending(
            square: squares[lane], radius: families[family].radius[lane],
            level: Int32(truncatingIfNeeded: level), node: next.node &* 8 &+ Int32(lane))
          guard child.isWithin(reach) else { continue }
          if filters && folds[8 &* family &+ lane] & fold == 0 { continue }
          // The nearest is to lie on top.
          var place = depth
          while unsafe place > first && pending[place &- 1].square < child.square {
            unsafe pending[place] = unsafe pending[place &- 1]
            place &-= 1
          }
          unsafe pending[place] = child
          depth &+= 1
        }
      }
    }
  }

  /// A length that is not shorter than the root of a square.
  @inline(__always)
  private static func reach(ofSquare square: Double) -> Float {
    Float(square.squareRoot()) * (1 + 0x1p-22)
  }

  @inline(__always)
  private func squares(from point: GeocentricPoint, to family: Family) -> SIMD8<Float> {
    let dx = family.x - SIMD8(repeating: Float(point.x))
    let dy = family.y - SIMD8(repeating: Float(point.y))
    let dz = family.z - SIMD8(repeating: Float(point.z))
    return dx * dx + dy * dy + dz * dz
  }

  @inline(__always)
  private func show(
    _ leaf: Int, _ query: TreeQuery, _ collector: inout some ChordCollector
  ) {
    let points = leaves[leaf]
    let dx = points.x - SIMD8(repeating: query.point.x)
    let dy = points.y - SIMD8(repeating: query.point.y)
    let dz = points.z - SIMD8(repeating: query.point.z)
    let squares = dx * dx + dy * dy + dz * dz
    for lane in 0..<min(8, count &- 8 &* leaf) where squares[lane] <= collector.squaredBound {
      if query.countsAll || query.classes.contains(classes.isEmpty ? 0 : classes[8 &* leaf &+ lane])
      {
        collector.take(squares[lane], slot: Int32(truncatingIfNeeded: leaf &* 8 &+ lane))
      }
    }
  }
}
