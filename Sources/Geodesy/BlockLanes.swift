/// Sixteen places side by side, in metres from the middle of their group.
///
/// Lanes that no place fills repeat the first one.
struct BlockLanes {
  var x: (SIMD8<Float>, SIMD8<Float>)
  var y: (SIMD8<Float>, SIMD8<Float>)
  var z: (SIMD8<Float>, SIMD8<Float>)
  /// The middle of their box, and how far the farthest is from it.
  let middle: SIMD3<Float>
  let radius: Double

  @inline(__always)
  init(
    _ queries: FlatMemory<GeocentricPoint>, _ block: Range<Int>, from middle: SIMD3<Double>
  ) {
    let first = SIMD3<Float>(queries[block.lowerBound].position - middle)
    x = (SIMD8(repeating: first.x), SIMD8(repeating: first.x))
    y = (SIMD8(repeating: first.y), SIMD8(repeating: first.y))
    z = (SIMD8(repeating: first.z), SIMD8(repeating: first.z))
    var (low, high) = (first, first)
    for lane in 0..<block.count {
      let place = SIMD3<Float>(queries[block.lowerBound &+ lane].position - middle)
      low.replace(with: place, where: place .< low)
      high.replace(with: place, where: place .> high)
      if lane < 8 {
        x.0[lane] = place.x
        y.0[lane] = place.y
        z.0[lane] = place.z
      } else {
        x.1[lane &- 8] = place.x
        y.1[lane &- 8] = place.y
        z.1[lane &- 8] = place.z
      }
    }
    let half = (high - low) * 0.5
    self.middle = low + half
    radius = Double((half * half).sum().squareRoot())
  }
}
