extension BlockSearch {
  /// The error of ``Chord/shortGroundDistance(_:_:)``, and as much again for rounding, in metres.
  private static let measuring = 2e-6

  /// Writes the answers of a place, whose nearest points are in a lane.
  @inline(__always)
  func decide(_ query: Int, lane: Int, rounding: Double) {
    let list = (lane &>> 2) &* (wanted &+ 1)
    if wanted == 1 {
      decideOne(query, lists[list][lane & 3], rival: lists[list &+ 1][lane & 3], rounding)
    } else {
      for rank in 0...wanted { ranked[rank] = lists[list &+ rank][lane & 3] }
      decideSome(query, ranked, at: 0, rounding)
    }
  }

  @inline(__always)
  private func slot(of packed: Float) -> Int32 {
    slots[Int(packed.bitPattern & Self.numberBits)]
  }

  @inline(__always)
  private func length(from query: Int, to slot: Int32) -> Double {
    Chord.shortGroundDistance(queries[query], index.tree.point(ofSlot: slot))
      ?? Geodesic.distance(
        from: places[query], to: index.points[Int(index.tree.offset(ofSlot: slot))]
      ).meters
  }

  /// Whether a point that is this near in a lane may be as near as this on the ground.
  ///
  /// The chord of a lane is short of the true one by no more than `rounding` and 2⁻¹³ of itself.
  @inline(__always)
  private func isRival(_ packed: Float, of length: Double, _ rounding: Double) -> Bool {
    let reach = (length + Self.measuring + rounding) * (1 + 0x1p-12)
    return packed < Self.nothing && Double(packed) <= reach * reach
  }

  /// Writes the answer of a place whose nearest point and its rival are known as packed squares.
  @inline(__always)
  func decideOne(_ query: Int, _ nearest: Float, rival: Float, _ rounding: Double) {
    let answer = answers[query]
    guard nearest < Self.nothing else {
      points[answer] = -1
      meters[answer] = .infinity
      return
    }
    let slot = slot(of: nearest)
    let length = length(from: query, to: slot)
    if isRival(rival, of: length, rounding) { return settle(query, within: length) }
    points[answer] = index.tree.offset(ofSlot: slot)
    meters[answer] = length
  }

  /// Writes the answers of a place whose nearest points, and one more, are known as packed squares.
  func decideSome(
    _ query: Int, _ ranked: FlatMemory<Float>, at list: Int, _ rounding: Double
  ) {
    let first = answers[query] &* wanted
    var found = 0
    while found < wanted {
      let packed = ranked[list &+ found]
      guard packed < Self.nothing else { break }
      let slot = slot(of: packed)
      let length = length(from: query, to: slot)
      // Squares are rounded, and so neighbours may be the wrong way round.
      var place = first &+ found
      while place > first && meters[place &- 1] > length {
        meters[place] = meters[place &- 1]
        points[place] = points[place &- 1]
        place &-= 1
      }
      meters[place] = length
      points[place] = index.tree.offset(ofSlot: slot)
      found &+= 1
    }
    for place in first &+ found..<first &+ wanted {
      points[place] = -1
      meters[place] = .infinity
    }
    guard found > 0 else { return }
    for place in first &+ 1..<first &+ max(1, found)
    where meters[place] - meters[place &- 1] <= Self.measuring {
      return settle(query, within: meters[first &+ found &- 1])
    }
    let last = first &+ found &- 1
    if isRival(ranked[list &+ wanted], of: meters[last], rounding) {
      settle(query, within: meters[last])
    }
  }

  /// Decides among all points of the group by measuring those that may be answers: as many as are
  /// found are no farther than a length on the ground.
  private func settle(_ query: Int, within length: Double) {
    let from = queries[query]
    let reach = length + Self.measuring
    var close: [Int32] = []
    for point in 0..<kept where Int(slots[point]) < index.count {
      let square = from.squaredChord(to: index.tree.point(ofSlot: slots[point]))
      if square <= reach * reach { close.append(slots[point]) }
    }
    if wanted == 1, let shared = sharedPlace(of: close) {
      points[answers[query]] = shared.offset
      meters[answers[query]] = self.length(from: query, to: shared.slot)
      return
    }
    write(index.measured(close, from: places[query], within: nil), for: query)
  }

  /// The first of some points, if all are at one place.
  private func sharedPlace(of close: [Int32]) -> (slot: Int32, offset: Int32)? {
    guard let first = close.first else { return nil }
    let position = index.tree.point(ofSlot: first).position
    guard close.allSatisfy({ index.tree.point(ofSlot: $0).position == position }) else {
      return nil
    }
    return (first, close.map { index.tree.offset(ofSlot: $0) }.min() ?? 0)
  }

  /// Answers a place by a search of its own.
  func answerAlone(_ query: Int) {
    write(index.nearest(to: places[query], count: wanted, classes: classes), for: query)
  }

  private func write(_ neighbors: [Neighbor], for query: Int) {
    let first = answers[query] &* wanted
    for rank in 0..<wanted {
      let isThere = rank < neighbors.count
      points[first &+ rank] = isThere ? Int32(truncatingIfNeeded: neighbors[rank].index) : -1
      meters[first &+ rank] = isThere ? neighbors[rank].distance.meters : .infinity
    }
  }
}
