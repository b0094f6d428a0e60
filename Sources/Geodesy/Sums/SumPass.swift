/// How the sums of one question are made: by which decay, and on how many threads.
struct SumPass: Sendable {
  /// The borders of a decay by steps, nearest first.
  let borders: [DecayStep]
  /// A decay that is not one of steps.
  let decay: DistanceDecay?
  let threads: Int?
  /// The squared chord beyond which nothing counts.
  let squaredReach: Double

  init(by decay: DistanceDecay, threads: Int?) {
    self.threads = threads
    switch decay {
    case .steps:
      borders = decay.borders ?? []
      self.decay = nil
    case .power(_, _, let limit):
      borders = [DecayStep(limit: limit, drop: 1)]
      self.decay = decay
    }
    squaredReach = borders.map(\.squaredOuter).max() ?? -1
  }

  /// For each target the sum over the sources: eight neighbouring targets find the blocks together,
  /// and each is then compared with what was found.
  ///
  /// - Parameters:
  ///   - weights: In the order of the sources' slots.
  ///   - sources: What is summed up.
  ///   - targets: Where.
  /// - Returns: The sums in the order of the targets' slots.
  func sums(_ weights: [Double], of sources: PlaceBlocks, at targets: PlaceBlocks) -> [Double] {
    let sources = SumSources(sources, weights, self)
    return unsafe [Double](unsafeUninitializedCapacity: targets.count) { buffer, initialized in
      nonisolated(unsafe) let shared = unsafe FlatMemory(buffer)
      Parallel.run((targets.blocks.count + Self.unit - 1) / Self.unit, threads: threads) { next in
        let sums = unsafe shared
        var found = CrossedBlocks(self, sources)
        while let taken = next() {
          for group in taken * Self.unit..<min((taken + 1) * Self.unit, targets.blocks.count) {
            found.find(round: targets.spheres[group])
            for slot in group * 8..<min(group * 8 + 8, targets.count) {
              sums[slot] = PlaceSum(
                at: targets.point(ofSlot: slot), targets.places[slot], self, sources
              ).total(of: found)
            }
          }
        }
      }
      initialized = targets.count
    }
  }

  /// Groups that a thread takes at a time.
  private static let unit = 8
}
