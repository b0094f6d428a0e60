/// An order in which queries lie near the one before them, so that a tree is read in order too.
///
/// The queries' box is cut into 256 by 256 cells along its two widest axes, and the cells are
/// visited along a Z curve (Morton 1966) by one counting sort.
enum QueryOrder {
  /// The offsets of the queries; as they are, if they are few or in good order already.
  static func offsets(of queries: [GeocentricPoint]) -> [Int32] {
    let count = Int32(truncatingIfNeeded: queries.count)
    guard count >= 1024 else { return Array(0..<count) }
    let cells = cells(of: queries)
    guard !isCoherent(cells) else { return Array(0..<count) }
    let keys = cells.map { spread($0.x) | spread($0.y) << 1 }
    var ends = [Int32](repeating: 0, count: 65_537)
    for key in keys { ends[Int(key) &+ 1] &+= 1 }
    for key in 0..<65_536 { ends[key &+ 1] &+= ends[key] }
    var offsets = [Int32](repeating: 0, count: queries.count)
    for query in 0..<count {
      let key = Int(keys[Int(query)])
      offsets[Int(ends[key])] = query
      ends[key] &+= 1
    }
    return offsets
  }

  private static func cells(of queries: [GeocentricPoint]) -> [SIMD2<UInt16>] {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for query in queries {
      low = pointwiseMin(low, query.position)
      high = pointwiseMax(high, query.position)
    }
    let width = high - low
    let narrowest = width.x <= min(width.y, width.z) ? 0 : width.y <= width.z ? 1 : 2
    let (first, second) = (narrowest == 0 ? 1 : 0, narrowest == 2 ? 1 : 2)
    let origin = SIMD2(low[first], low[second])
    let scale = 255 / pointwiseMax(SIMD2(width[first], width[second]), SIMD2(repeating: 1e-9))
    return queries.map { query in
      let position = query.position
      return SIMD2<UInt16>(
        truncatingIfNeeded: SIMD2<Int32>(
          (SIMD2(position[first], position[second]) - origin) * scale))
    }
  }

  /// Whether most queries lie in the cell of the one before them, or in one that touches it.
  private static func isCoherent(_ cells: [SIMD2<UInt16>]) -> Bool {
    var near = 0
    var all = 0
    for index in stride(from: 1, to: cells.count, by: max(1, cells.count / 256)) {
      let step =
        SIMD2<Int32>(truncatingIfNeeded: cells[index])
        &- SIMD2<Int32>(truncatingIfNeeded: cells[index - 1])
      near += abs(step.x) <= 1 && abs(step.y) <= 1 ? 1 : 0
      all += 1
    }
    return near * 4 > all * 3
  }

  /// The eight bits of a number with a zero bit after each.
  private static func spread(_ number: UInt16) -> UInt16 {
    var bits = (number | number << 4) & 0x0F0F
    bits = (bits | bits << 2) & 0x3333
    return (bits | bits << 1) & 0x5555
  }
}

extension GeocentricPoint {
  /// The three coordinates side by side.
  fileprivate var position: SIMD3<Double> { SIMD3(x, y, z) }
}
