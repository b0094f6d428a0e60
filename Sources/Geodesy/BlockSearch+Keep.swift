extension BlockSearch {
  /// Keeps all points that are within reach of the middle of a group.
  ///
  /// - Returns: Whether they fit.
  func keep(within reach: Double, of middle: SIMD3<Double>) -> Bool {
    let tree = index.tree
    let filters = !tree.folds.isEmpty && classes != .all
    let fold = filters ? classes.folded : 0
    let center = SIMD3<Float>(middle)
    let floatReach = Float(reach) * (1 + 0x1p-20)
    kept = 0
    leafCount = 0
    guard tree.count > 0 else { return true }
    return unsafe withUnsafeTemporaryAllocation(of: SIMD2<Int32>.self, capacity: 96) { pending in
      unsafe pending[0] = SIMD2(Int32(tree.levels.count - 1), 0)
      var depth = 1
      while depth > 0 {
        depth &-= 1
        let (level, node) = unsafe (Int(pending[depth].x) &- 1, Int(pending[depth].y))
        let family = tree.levels[level] &+ node
        let members = tree.families[family]
        let dx = members.x - SIMD8(repeating: center.x)
        let dy = members.y - SIMD8(repeating: center.y)
        let dz = members.z - SIMD8(repeating: center.z)
        let reaches = members.radius + SIMD8(repeating: floatReach)
        let isNear = (dx * dx + dy * dy + dz * dz) * (1 - 0x1p-20) .<= reaches * reaches
        for lane in 0..<min(8, tree.nodeCount(ofLevel: level) &- 8 &* node) where isNear[lane] {
          if filters && tree.folds[8 &* family &+ lane] & fold == 0 { continue }
          let child = 8 &* node &+ lane
          if level > 0 {
            unsafe pending[depth] = SIMD2(
              Int32(truncatingIfNeeded: level), Int32(truncatingIfNeeded: child))
            depth &+= 1
          } else {
            guard kept &+ 8 <= Self.capacity else { return false }
            if filters {
              keep(leaf: child, within: floatReach, of: middle)
            } else {
              keep(leaf: child, of: middle)
              leafX[leafCount] = dx[lane]
              leafY[leafCount] = dy[lane]
              leafZ[leafCount] = dz[lane]
              leafRadius[leafCount] = members.radius[lane]
              leafCount &+= 1
            }
          }
        }
      }
      for empty in kept..<(kept &+ 8) { x[empty] = 1e10 }
      for empty in leafCount..<(leafCount &+ 8) {
        leafX[empty] = 1e18
        leafRadius[empty] = 0
      }
      return true
    }
  }

  /// Keeps all points of a leaf.
  @inline(__always)
  private func keep(leaf: Int, of middle: SIMD3<Double>) {
    let points = index.tree.leaves[leaf]
    x.setEight(SIMD8<Float>(points.x - SIMD8(repeating: middle.x)), at: kept)
    y.setEight(SIMD8<Float>(points.y - SIMD8(repeating: middle.y)), at: kept)
    z.setEight(SIMD8<Float>(points.z - SIMD8(repeating: middle.z)), at: kept)
    for lane in 0..<8 { slots[kept &+ lane] = Int32(truncatingIfNeeded: 8 &* leaf &+ lane) }
    kept &+= 8
  }

  /// Keeps the points of a leaf that count and are within reach.
  @inline(__always)
  private func keep(leaf: Int, within reach: Float, of middle: SIMD3<Double>) {
    let points = index.tree.leaves[leaf]
    let dx = SIMD8<Float>(points.x - SIMD8(repeating: middle.x))
    let dy = SIMD8<Float>(points.y - SIMD8(repeating: middle.y))
    let dz = SIMD8<Float>(points.z - SIMD8(repeating: middle.z))
    let squares: SIMD8<Float> = dx * dx + dy * dy + dz * dz
    var near = Self.bits(squares .<= SIMD8<Float>(repeating: reach * reach))
    while near != 0 {
      let lane = near.trailingZeroBitCount
      near &= near &- 1
      let slot = 8 &* leaf &+ lane
      guard slot < index.count && classes.contains(index.tree.classes[slot]) else { continue }
      x[kept] = dx[lane]
      y[kept] = dy[lane]
      z[kept] = dz[lane]
      slots[kept] = Int32(truncatingIfNeeded: slot)
      kept &+= 1
    }
  }

  /// Bit *b* for each lane *b* of which something is true.
  @inline(__always)
  private static func bits(_ mask: SIMDMask<SIMD8<Int32>>) -> UInt32 {
    let bits = SIMD8<UInt32>.zero.replacing(
      with: SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128), where: mask)
    let four = bits.lowHalf | bits.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y
  }

  /// Narrows the group's points down to those that may be an answer of a block.
  ///
  /// Eight lanes have a nearest point each, all of them different; so the middle of the block has
  /// as many points as wanted within the wanted-th of these chords, and none of its places has an
  /// answer beyond that and twice the radius.
  func narrow(to lanes: BlockLanes, rounding: Double) {
    let (mx, my, mz) = (
      SIMD8(repeating: lanes.middle.x), SIMD8(repeating: lanes.middle.y),
      SIMD8(repeating: lanes.middle.z)
    )
    var nearest = SIMD8<Float>(repeating: Self.nothing)
    for point in stride(from: 0, to: kept, by: 8) {
      let dx = x.eight(at: point) - mx
      let dy = y.eight(at: point) - my
      let dz = z.eight(at: point) - mz
      let square = dx * dx + dy * dy + dz * dz
      squares.setEight(square, at: point)
      nearest.replace(with: square, where: square .< nearest)
    }
    for _ in 1..<max(1, wanted) {
      let least = nearest.min()
      var isFirst = true
      for lane in 0..<8 where isFirst && nearest[lane] == least {
        nearest[lane] = .infinity
        isFirst = false
      }
    }
    let chord = Double(nearest.min()).squareRoot() + rounding + lanes.radius
    let reach = (Chord.bound(ofChord: chord) + lanes.radius + rounding) * (1 + 0x1p-20)
    let limit = Float(reach * reach) * (1 + 0x1p-20)
    var count = 0
    for first in stride(from: 0, to: kept, by: 8) {
      var close = Self.bits(squares.eight(at: first) .<= SIMD8(repeating: limit))
      while close != 0 {
        let point = first &+ close.trailingZeroBitCount
        close &= close &- 1
        near[count] = SIMD4(
          x[point], y[point], z[point], Float(bitPattern: UInt32(truncatingIfNeeded: point)))
        count &+= 1
      }
    }
    nearCount = count
  }
}
