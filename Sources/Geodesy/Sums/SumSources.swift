/// What is summed up, with all that does not depend on where: weights, their sums, and how far from
/// each block each border still counts.
struct SumSources {
  /// The places.
  let blocks: PlaceBlocks
  /// The weights of each block's places.
  let weights: [SIMD8<Double>]
  /// For each node the sum of its weights.
  let totals: [Double]
  /// For each eight blocks the sums of their weights.
  let eights: [SIMD8<Double>]
  /// For each eight blocks and each border, how far away it counts.
  let limits: [Limits]

  /// From where to the middles of eight blocks a border counts, in squared chords; -1 for never.
  struct Limits: BitwiseCopyable {
    /// Up to here a block is wholly within the border.
    var within = SIMD8<Double>(repeating: -1)
    /// Up to here the border may cross a block.
    var touching = SIMD8<Double>(repeating: -1)
  }

  /// Prepares places whose weights are in the order of their slots.
  init(_ blocks: PlaceBlocks, _ weights: [Double], _ pass: SumPass) {
    var blocked = [SIMD8<Double>](repeating: .zero, count: (weights.count + 7) / 8)
    for (slot, weight) in weights.enumerated() { blocked[slot >> 3][slot & 7] = weight }
    var totals = blocked.map { $0.sum() }
    for level in 1..<max(1, blocks.levels.count - 1) {
      for node in 0..<blocks.levels[level + 1] - blocks.levels[level] {
        let below = blocks.children(ofNode: node, at: level)
        totals.append(below.reduce(0) { $0 + totals[blocks.levels[level - 1] + $1] })
      }
    }
    var eights = [SIMD8<Double>](repeating: .zero, count: (blocked.count + 7) / 8)
    for block in blocked.indices { eights[block >> 3][block & 7] = totals[block] }
    self.blocks = blocks
    self.weights = blocked
    self.totals = totals
    self.eights = eights
    limits = eights.indices.flatMap { eight in
      pass.borders.map { Self.limits(of: $0, round: blocks.families[eight].radius, pass) }
    }
  }

  private static func limits(
    of border: DecayStep, round radius: SIMD8<Double>, _ pass: SumPass
  ) -> Limits {
    var limits = Limits()
    guard border.outer >= 0 else { return limits }
    let far = border.outer + radius
    limits.touching = far * far
    guard pass.decay == nil else { return limits }
    let near = border.inner - radius
    limits.within.replace(with: near * near, where: near .>= 0)
    return limits
  }
}
