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

  /// For each target the sum over the sources: their blocks are compared with one target at a time.
  ///
  /// - Parameters:
  ///   - weights: In the order of the sources' slots.
  ///   - sources: What is summed up.
  ///   - targets: Where.
  /// - Returns: The sums in the order of the targets' slots.
  func gathered(_ weights: [Double], of sources: PlaceBlocks, at targets: PlaceBlocks) -> [Double] {
    let blocked = Self.blocked(weights)
    let totals = sources.totals(of: blocked)
    let top = sources.levels.count - 2
    return Self.inParallel(targets.count, threads) { slot in
      let walk = SumWalk(from: targets.point(ofSlot: slot), targets.places[slot], self, sources)
      var sum = GatheredSum(weights: blocked, totals: totals)
      walk.visit(level: top, node: 0, &sum)
      return sum.total
    }
  }

  /// The same with one source at a time, whose weight is spread over the blocks of targets.
  ///
  /// The targets are divided into parts, each of which meets the sources in their order.
  func spread(_ weights: [Double], of sources: PlaceBlocks, over targets: PlaceBlocks) -> [Double] {
    let level = min(Self.partLevel, targets.levels.count - 2)
    let parts = targets.levels[level + 1] - targets.levels[level]
    let span = (0..<level).reduce(1) { span, _ in span * PlaceBlocks.children }
    let found = FlatMemory<SIMD8<Double>>(repeating: .zero, count: targets.blocks.count)
    defer { found.deallocate() }
    nonisolated(unsafe) let shared = found
    Parallel.run(parts, threads: threads) { next in
      let found = unsafe shared
      while let part = next() {
        let blocks = part * span..<min((part + 1) * span, targets.blocks.count)
        var sum = SpreadSum(over: blocks, in: targets, level: level, part)
        let near = sources.slots(near: targets.spheres[targets.levels[level] + part], squaredReach)
        for slot in near where weights[slot] != 0 {
          sum.weight = weights[slot]
          SumWalk(from: sources.point(ofSlot: slot), sources.places[slot], self, targets)
            .visit(level: level, node: part, &sum)
        }
        sum.finish()
        for block in blocks { found[block] = sum.sums[block - blocks.lowerBound] }
      }
    }
    return (0..<targets.count).map { found[$0 >> 3][$0 & 7] }
  }

  /// Levels of targets that are a part: 8² blocks, five hundred places.
  private static let partLevel = 2

  private static func blocked(_ weights: [Double]) -> [SIMD8<Double>] {
    var blocked = [SIMD8<Double>](repeating: .zero, count: (weights.count + 7) / 8)
    for (slot, weight) in weights.enumerated() { blocked[slot >> 3][slot & 7] = weight }
    return blocked
  }

  private static func inParallel(
    _ count: Int, _ threads: Int?, _ answer: @Sendable (Int) -> Double
  ) -> [Double] {
    unsafe [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let shared = unsafe FlatMemory(buffer)
      let unit = 64
      Parallel.run((count + unit - 1) / unit, threads: threads) { next in
        let answers = unsafe shared
        while let taken = next() {
          for slot in taken * unit..<min((taken + 1) * unit, count) { answers[slot] = answer(slot) }
        }
      }
      initialized = count
    }
  }
}

extension PlaceBlocks {
  /// For each node the sum of the weights below it.
  fileprivate func totals(of blocked: [SIMD8<Double>]) -> [Double] {
    var totals = blocked.map { $0.sum() }
    for level in 1..<max(1, levels.count - 1) {
      for node in 0..<levels[level + 1] - levels[level] {
        let below = children(ofNode: node, at: level)
        totals.append(below.reduce(0) { $0 + totals[levels[level - 1] + $1] })
      }
    }
    return totals
  }

  /// The slots of all places that may be within a chord of something in a sphere, ascending.
  fileprivate func slots(near sphere: Sphere, _ squaredReach: Double) -> [Int] {
    guard squaredReach >= 0 else { return [] }
    let reach = squaredReach.squareRoot()
    var slots: [Int] = []
    var pending = [(level: levels.count - 2, number: 0)]
    while let node = pending.popLast() {
      let own = spheres[levels[node.level] + node.number]
      guard own.distance(to: sphere.center) - own.w - sphere.w <= reach else { continue }
      if node.level == 0 {
        slots += node.number * 8..<min(node.number * 8 + 8, count)
      } else {
        for child in children(ofNode: node.number, at: node.level).reversed() {
          pending.append((level: node.level - 1, number: child))
        }
      }
    }
    return slots
  }
}
