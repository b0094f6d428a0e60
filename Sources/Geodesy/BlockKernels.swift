internal import CGeodesy

/// The inner loops of ``BlockSearch`` in C, for vectors wider than those that Swift is compiled for.
///
/// Why, and what they gain: `docs/decisions/0009-kernels-in-c.md`.
struct BlockKernels {
  /// Chords beyond which the kernels' shorter formula for lines on the ground is not proved.
  static let longest = 1e6

  private let kernels: nikat_kernels
  private let wanted: Int
  private let x = FlatMemory<Float>(repeating: 0, count: BlockSearch.groupSize + 16)
  private let y = FlatMemory<Float>(repeating: 0, count: BlockSearch.groupSize + 16)
  private let z = FlatMemory<Float>(repeating: 0, count: BlockSearch.groupSize + 16)
  private let nearest = FlatMemory<Float>(repeating: 0, count: BlockSearch.groupSize + 16)
  private let rivals = FlatMemory<Float>(repeating: 0, count: BlockSearch.groupSize + 16)
  private let ranked: FlatMemory<Float>

  /// Finds the kernels of this machine, if it has any.
  init?(wanted: Int) {
    guard let kernels = unsafe nikat_kernels_of_this_machine() else { return nil }
    self.kernels = unsafe kernels.pointee
    self.wanted = wanted
    ranked = FlatMemory(repeating: 0, count: BlockSearch.groupSize * (wanted + 1))
  }

  func deallocate() {
    for memory in [x, y, z, nearest, rivals, ranked] { memory.deallocate() }
  }

  /// Answers some places from the points that their group keeps.
  func compare(
    _ search: BlockSearch, _ group: Range<Int>, from middle: SIMD3<Double>, rounding: Double
  ) {
    for query in group {
      let place = SIMD3<Float>(search.queries[query].position - middle)
      x[query &- group.lowerBound] = place.x
      y[query &- group.lowerBound] = place.y
      z[query &- group.lowerBound] = place.z
    }
    for empty in group.count..<(group.count &+ 15) & ~15 {
      x[empty] = x[0]
      y[empty] = y[0]
      z[empty] = z[0]
    }
    var places = unsafe nikat_group(
      x: search.x.pointer, y: search.y.pointer, z: search.z.pointer,
      count: Int32(truncatingIfNeeded: search.kept), leaf_x: search.leafX.pointer,
      leaf_y: search.leafY.pointer, leaf_z: search.leafZ.pointer,
      leaf_radius: search.leafRadius.pointer,
      leaf_count: Int32(truncatingIfNeeded: search.leafCount), place_x: x.pointer,
      place_y: y.pointer, place_z: z.pointer,
      place_count: Int32(truncatingIfNeeded: group.count),
      known: Float(search.lastChord) * (1 + 0x1p-20), slack: 2 * Float(rounding) + 1e-3)
    if wanted == 1 {
      // Where places are denser than points, sixteen of them share most of what is compared.
      let isSparse = search.leafCount > 0 && search.kept > 2 &* group.count
      let kernel = unsafe isSparse ? kernels.one_by_leaves : kernels.one_by_blocks
      unsafe kernel?(&places, nearest.pointer, rivals.pointer)
      for query in group {
        let place = query &- group.lowerBound
        search.decideOne(query, nearest[place], rival: rivals[place], rounding)
      }
    } else {
      unsafe kernels.some_by_leaves?(
        &places, Int32(truncatingIfNeeded: wanted &+ 1), ranked.pointer)
      for query in group {
        let first = (query &- group.lowerBound) &* (wanted &+ 1)
        search.decideSome(query, ranked, at: first, rounding)
      }
    }
  }
}
