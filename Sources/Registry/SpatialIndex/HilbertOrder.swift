/// The order of boxes along a Hilbert curve, on which neighbours on the map are neighbours in the
/// file.
enum HilbertOrder {
  /// The offsets of entries in the order of the middles of their boxes.
  static func offsets(of entries: [IndexEntry]) -> [Int] {
    let bounds = IndexEntry.box(around: entries[...])
    let origin = SIMD2(bounds.x, bounds.z)
    let width = SIMD2(bounds.y - bounds.x, bounds.w - bounds.z)
    let scale = SIMD2(repeating: 65_535) / pointwiseMax(width, SIMD2(repeating: 1e-6))
    var keys = entries.indices.map { index in
      let box = entries[index].box
      let middle = (SIMD2(box.x, box.z) + SIMD2(box.y, box.w)) * 0.5
      let cell = (middle - origin) * scale
      let key = distance(
        x: UInt32(max(0, min(65_535, cell.x))), y: UInt32(max(0, min(65_535, cell.y))))
      return UInt64(key) << 32 | UInt64(index)
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// How far along the curve a cell of 65,536 by 65,536 lies (Hilbert 1891).
  ///
  /// The loop is the one of Warren, Hacker's Delight, second edition, section 16-2.
  private static func distance(x: UInt32, y: UInt32) -> UInt32 {
    var (x, y) = (x, y)
    var distance: UInt32 = 0
    var side: UInt32 = 32_768
    while side > 0 {
      let right: UInt32 = x & side > 0 ? 1 : 0
      let above: UInt32 = y & side > 0 ? 1 : 0
      distance = distance &+ side &* side &* ((3 &* right) ^ above)
      if above == 0 {
        if right == 1 {
          x = 65_535 &- x
          y = 65_535 &- y
        }
        swap(&x, &y)
      }
      side >>= 1
    }
    return distance
  }
}
