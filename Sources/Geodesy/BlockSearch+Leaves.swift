extension BlockSearch {
  /// Answers places that are as far from each other as the points are, each from the few leaves
  /// that may hold its answers.
  ///
  /// The answers of the place before bound the search from the start.
  func answerByLeaves(_ group: Range<Int>, from middle: SIMD3<Double>, rounding: Double) {
    // The middle has its answers within this chord; from the first place on, the place before is
    // the one that is known.
    var known = Float(lastChord) * (1 + 0x1p-20)
    var last = SIMD3<Float>(repeating: 0)
    for query in group {
      let place = SIMD3<Float>(queries[query].position - middle)
      let step = place - last
      let bound = known + (step * step).sum().squareRoot()
      if wanted == 1 {
        let found = nearestOfLeaves(to: place, within: bound, rounding)
        lists[0] = SIMD4(repeating: found.nearest)
        lists[1] = SIMD4(repeating: found.rival)
        let point = Int(found.nearest.bitPattern & Self.numberBits)
        last = SIMD3(x[point], y[point], z[point])
        known = 0
      } else {
        nearestOnesOfLeaves(to: place, within: bound, rounding)
        known = lists[wanted &- 1].x.squareRoot() * (1 + 0x1p-12)
        last = place
      }
      decide(query, lane: 0, rounding: rounding)
    }
  }

  /// A chord that no answer exceeds if some point has this one, in coordinates of the group.
  ///
  /// ``Chord/squaredBound(ofSquaredChord:)`` for chords of up to a quarter of the earth, and a
  /// millimetre for what `Float` loses besides.
  @inline(__always)
  private func reach(ofSquare square: Float, _ rounding: Double) -> Float {
    let chord = square.squareRoot()
    return chord * (1 + 0x1p-12 + square * 1.2e-15) + (2 * Float(rounding) + 1e-3)
  }

  /// Bit *b* for each of eight leaves that may be within reach of a place.
  @inline(__always)
  private func leavesNear(_ place: SIMD3<Float>, _ first: Int, reach: Float) -> UInt32 {
    let dx = leafX.eight(at: first) - SIMD8(repeating: place.x)
    let dy = leafY.eight(at: first) - SIMD8(repeating: place.y)
    let dz = leafZ.eight(at: first) - SIMD8(repeating: place.z)
    let reaches = leafRadius.eight(at: first) + SIMD8(repeating: reach)
    return Self.bits((dx * dx + dy * dy + dz * dz) * (1 - 0x1p-20) .<= reaches * reaches)
  }

  @inline(__always)
  static func bits(_ mask: SIMDMask<SIMD8<Int32>>) -> UInt32 {
    let bits = SIMD8<UInt32>.zero.replacing(
      with: SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128), where: mask)
    let four = bits.lowHalf | bits.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y
  }

  /// The squares to the points of a leaf, with the numbers of the points in their last bits.
  @inline(__always)
  private func squares(from place: SIMD3<Float>, toLeaf leaf: Int) -> SIMD8<Float> {
    let dx = x.eight(at: 8 &* leaf) - SIMD8(repeating: place.x)
    let dy = y.eight(at: 8 &* leaf) - SIMD8(repeating: place.y)
    let dz = z.eight(at: 8 &* leaf) - SIMD8(repeating: place.z)
    let numbers =
      SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7)
      | SIMD8(repeating: UInt32(truncatingIfNeeded: 8 &* leaf))
    return Self.packed(dx * dx + dy * dy + dz * dz, numbers: numbers)
  }

  @inline(__always)
  private static func least(_ values: SIMD8<Float>) -> Float {
    let (low, high) = (values.lowHalf, values.highHalf)
    let four = low.replacing(with: high, where: high .< low)
    let (left, right) = (four.lowHalf, four.highHalf)
    let two = left.replacing(with: right, where: right .< left)
    return two.x < two.y ? two.x : two.y
  }

  private func nearestOfLeaves(
    to place: SIMD3<Float>, within bound: Float, _ rounding: Double
  ) -> (nearest: Float, rival: Float) {
    var least = bound * bound * (1 + 0x1p-12)
    var reach = reach(ofSquare: least, rounding)
    var best = SIMD8<Float>(repeating: Self.nothing)
    var second = best
    for first in stride(from: 0, to: leafCount, by: 8) {
      var left = leavesNear(place, first, reach: reach)
      while left != 0 {
        let leaf = first &+ left.trailingZeroBitCount
        left &= left &- 1
        let squares = squares(from: place, toLeaf: leaf)
        let larger = best.replacing(with: squares, where: squares .> best)
        second.replace(with: larger, where: larger .< second)
        best.replace(with: squares, where: squares .< best)
        let nearest = Self.least(best)
        if nearest < least {
          least = nearest
          reach = self.reach(ofSquare: least, rounding)
          left &= leavesNear(place, first, reach: reach)
        }
      }
    }
    let nearest = Self.least(best)
    let others = best.replacing(with: Self.nothing, where: best .== nearest)
    return (nearest, min(Self.least(others), Self.least(second)))
  }

  private func nearestOnesOfLeaves(
    to place: SIMD3<Float>, within bound: Float, _ rounding: Double
  ) {
    for rank in 0...wanted { lists[rank] = SIMD4(repeating: Self.nothing) }
    var least = bound * bound * (1 + 0x1p-12)
    var reach = reach(ofSquare: least, rounding)
    for first in stride(from: 0, to: leafCount, by: 8) {
      var left = leavesNear(place, first, reach: reach)
      while left != 0 {
        let leaf = first &+ left.trailingZeroBitCount
        left &= left &- 1
        let squares = squares(from: place, toLeaf: leaf)
        var nearer = Self.bits(squares .< SIMD8(repeating: lists[wanted].x))
        guard nearer != 0 else { continue }
        while nearer != 0 {
          insert(squares[nearer.trailingZeroBitCount])
          nearer &= nearer &- 1
        }
        if lists[wanted &- 1].x < least {
          least = lists[wanted &- 1].x
          reach = self.reach(ofSquare: least, rounding)
          left &= leavesNear(place, first, reach: reach)
        }
      }
    }
  }

  /// Puts a square into the first list, the last one of which falls out.
  @inline(__always)
  private func insert(_ square: Float) {
    guard square < lists[wanted].x else { return }
    var place = wanted
    while place > 0 && lists[place &- 1].x > square {
      lists[place] = lists[place &- 1]
      place &-= 1
    }
    lists[place] = SIMD4(repeating: square)
  }
}
