/// Something that takes what lies within the borders round one place.
protocol SumCollector {
  /// Takes all places of a node.
  ///
  /// - Parameters:
  ///   - node: Its number among all spheres.
  ///   - factor: What each counts.
  mutating func takeAll(ofNode node: Int, _ factor: Double)

  /// Takes what each place of a block counts.
  mutating func take(_ block: Int, _ factors: SIMD8<Double>)
}

/// The way through the blocks round one place.
struct SumWalk {
  /// A node by its level and its number on it, and the range of the borders that may cross it.
  private struct Node: BitwiseCopyable {
    var number: Int32
    var level: UInt8
    var first: UInt8
    var last: UInt8
  }

  private let point: GeocentricPoint
  private let place: Coordinate
  private let pass: SumPass
  private let blocks: PlaceBlocks

  @inline(__always)
  init(
    from point: GeocentricPoint, _ place: Coordinate, _ pass: SumPass, _ blocks: PlaceBlocks
  ) {
    self.point = point
    self.place = place
    self.pass = pass
    self.blocks = blocks
  }

  /// Shows a collector what lies below a node.
  @inline(__always)
  func visit(level: Int, node: Int, _ collector: inout some SumCollector) {
    let sphere = blocks.spheres[blocks.levels[level] &+ node]
    let (dx, dy, dz) = (sphere.x - point.x, sphere.y - point.y, sphere.z - point.z)
    let between = (dx * dx + dy * dy + dz * dz).squareRoot()
    let all = Node(
      number: Int32(truncatingIfNeeded: node), level: UInt8(truncatingIfNeeded: level), first: 0,
      last: UInt8(truncatingIfNeeded: pass.borders.count))
    guard let root = crossed(all, between, sphere.w, &collector) else { return }
    guard level > 0 else { return compare(root, &collector) }
    // A path from the root leaves at most seven parts a level behind, on at most eleven levels.
    unsafe withUnsafeTemporaryAllocation(of: Node.self, capacity: 96) { pending in
      unsafe pending[0] = root
      var depth = 1
      while depth > 0 {
        depth &-= 1
        let node = unsafe pending[depth]
        let number = Int(node.number)
        let level = Int(node.level)
        let family = blocks.families[
          blocks.levels[level] &+ number &- blocks.blocks.count]
        let (dx, dy, dz) = (family.x - point.x, family.y - point.y, family.z - point.z)
        let between = (dx * dx + dy * dy + dz * dz).squareRoot()
        let apart = between - family.radius
        let reach = pass.borders[Int(node.last) &- 1].outer
        for lane in 0..<8 where apart[lane] <= reach {
          var child = node
          child.level &-= 1
          child.number = node.number &* 8 &+ Int32(truncatingIfNeeded: lane)
          guard let crossed = crossed(child, between[lane], family.radius[lane], &collector)
          else { continue }
          if crossed.level == 0 {
            compare(crossed, &collector)
          } else {
            unsafe pending[depth] = crossed
            depth &+= 1
          }
        }
      }
    }
  }

  /// The node with the borders that cross it, nothing if none does; what is wholly within the others
  /// is taken at once.
  @inline(__always)
  private func crossed(
    _ node: Node, _ between: Double, _ radius: Double, _ collector: inout some SumCollector
  ) -> Node? {
    var node = node
    let apart = between - radius
    while node.first < node.last, apart > pass.borders[Int(node.first)].outer { node.first &+= 1 }
    guard pass.decay == nil else { return node.first < node.last ? node : nil }
    let across = between + radius
    var factor = 0.0
    while node.first < node.last, across <= pass.borders[Int(node.last) &- 1].inner {
      node.last &-= 1
      factor += pass.borders[Int(node.last)].drop
    }
    if factor != 0 {
      collector.takeAll(
        ofNode: blocks.levels[Int(node.level)] &+ Int(node.number), factor)
    }
    return node.first < node.last ? node : nil
  }

  /// Compares the places of a block with the borders.
  @inline(__always)
  private func compare(_ node: Node, _ collector: inout some SumCollector) {
    let number = Int(node.number)
    let block = blocks.blocks[number]
    let (dx, dy, dz) = (block.x - point.x, block.y - point.y, block.z - point.z)
    let squares = dx * dx + dy * dy + dz * dz
    guard pass.decay == nil else {
      return collector.take(number, weighed(number, squares))
    }
    var factors = SIMD8<Double>.zero
    for index in Int(node.first)..<Int(node.last) {
      let border = pass.borders[index]
      let inside = squares .<= border.squaredInner
      factors.replace(with: factors + border.drop, where: inside)
      // The chords that do not tell are few: a band of centimetres.
      if inside != (squares .<= border.squaredOuter) {
        factors += measured(number, squares, by: border)
      }
    }
    collector.take(number, factors)
  }

  /// What the places between the two chords of a border count, by their geodesics.
  @inline(never)
  private func measured(_ block: Int, _ squares: SIMD8<Double>, by border: DecayStep)
    -> SIMD8<Double>
  {
    var factors = SIMD8<Double>.zero
    for lane in 0..<min(8, blocks.count - block * 8)
    where squares[lane] > border.squaredInner && squares[lane] <= border.squaredOuter {
      let distance = Geodesic.distance(from: place, to: blocks.places[block * 8 + lane])
      if distance <= border.limit { factors[lane] = border.drop }
    }
    return factors
  }

  /// What the places of a block count by their own distances.
  @inline(never)
  private func weighed(_ block: Int, _ squares: SIMD8<Double>) -> SIMD8<Double> {
    var factors = SIMD8<Double>.zero
    guard let decay = pass.decay else { return factors }
    for lane in 0..<min(8, blocks.count - block * 8) where squares[lane] <= pass.squaredReach {
      let slot = block * 8 + lane
      let meters =
        Chord.shortGroundDistance(point, blocks.point(ofSlot: slot))
        ?? Geodesic.distance(from: place, to: blocks.places[slot]).meters
      factors[lane] = decay.weight(at: .meters(meters))
    }
    return factors
  }
}
