extension BlockSearch {
  /// A point's coordinates and number in every lane.
  @inline(__always)
  private func square(
    from x: SIMD8<Float>, _ y: SIMD8<Float>, _ z: SIMD8<Float>, to point: SIMD4<Float>
  ) -> SIMD8<Float> {
    let dx = x - SIMD8(repeating: point.x)
    let dy = y - SIMD8(repeating: point.y)
    let dz = z - SIMD8(repeating: point.z)
    return Self.packed(
      dx * dx + dy * dy + dz * dz, numbers: SIMD8(repeating: point.w.bitPattern))
  }

  /// Squares whose last bits say which point they belong to.
  ///
  /// Numbers that are not negative are in the same order as their bits; a square loses 2⁻¹³ of
  /// itself, and the least of several brings its point along.
  @inline(__always)
  private static func packed(_ squares: SIMD8<Float>, numbers: SIMD8<UInt32>) -> SIMD8<Float> {
    let bits = unsafe unsafeBitCast(squares, to: SIMD8<UInt32>.self)
    return unsafe unsafeBitCast(
      bits & SIMD8(repeating: ~numberBits) | numbers, to: SIMD8<Float>.self)
  }

  /// Finds the nearest point of each lane, and the square of the second.
  func compareForOne(_ lanes: BlockLanes) {
    compareForOne(lanes.x.0, lanes.y.0, lanes.z.0, at: 0)
    compareForOne(lanes.x.1, lanes.y.1, lanes.z.1, at: 4)
  }

  @inline(__always)
  private func compareForOne(
    _ x: SIMD8<Float>, _ y: SIMD8<Float>, _ z: SIMD8<Float>, at list: Int
  ) {
    var best = SIMD8<Float>(repeating: Self.nothing)
    var second = best
    for candidate in 0..<nearCount {
      let packed = square(from: x, y, z, to: near[candidate])
      let larger = best.replacing(with: packed, where: packed .> best)
      second.replace(with: larger, where: larger .< second)
      best.replace(with: packed, where: packed .< best)
    }
    lists[list] = best.lowHalf
    lists[list &+ 1] = second.lowHalf
    lists[list &+ 2] = best.highHalf
    lists[list &+ 3] = second.highHalf
  }

  /// Finds as many nearest points of each lane as are wanted, ascending, and the square of one more.
  func compare(_ lanes: BlockLanes) {
    let length = wanted &+ 1
    compare(lanes.x.0, lanes.y.0, lanes.z.0, at: 0)
    compare(lanes.x.1, lanes.y.1, lanes.z.1, at: 2 &* length)
  }

  @inline(__always)
  private func compare(
    _ x: SIMD8<Float>, _ y: SIMD8<Float>, _ z: SIMD8<Float>, at list: Int
  ) {
    let length = wanted &+ 1
    for place in 0..<2 &* length { lists[list &+ place] = SIMD4(repeating: Self.nothing) }
    for candidate in 0..<nearCount {
      let packed = square(from: x, y, z, to: near[candidate])
      insert(packed.lowHalf, at: list, length)
      insert(packed.highHalf, at: list &+ length, length)
    }
  }

  /// Puts a square into each lane's list: the lesser of two stays, the larger moves on.
  @inline(__always)
  private func insert(_ square: SIMD4<Float>, at list: Int, _ length: Int) {
    guard any(square .< lists[list &+ length &- 1]) else { return }
    var moving = square
    for place in list..<list &+ length {
      let known = lists[place]
      lists[place] = known.replacing(with: moving, where: moving .< known)
      moving = moving.replacing(with: known, where: known .> moving)
    }
  }
}
