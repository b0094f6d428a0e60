/// The nearest points of many neighbouring places, by one search for all of them.
///
/// A group of up to 256 places walks the tree once and keeps the points that may be an answer of any
/// of them, as `Float` round the middle of the group; blocks of 16 narrow these down once more and
/// compare what is left by brute force, a place a lane. What a `Float` cannot tell apart, and what
/// chords cannot, is decided by Karney's method among those few points.
///
/// One thread has one of these. Places are put in with ``put(_:at:answer:)``.
final class BlockSearch {
  /// The most places that are searched at once.
  static let groupSize = 256
  /// The places that are compared at once, a lane each.
  static let blockSize = 16
  /// The most answers a place; that many points are known to be within the lanes' nearest.
  static let mostAnswers = 8
  /// Points that a group may keep; a number of one fits the bits that it takes from a square.
  static let capacity = 1016
  /// The bits of a packed square that say which point it belongs to.
  static let numberBits: UInt32 = 1023
  /// Above every square of two points on earth, below that to an empty place.
  static let nothing: Float = 1e18

  let index: NearestIndex
  let classes: ClassSet
  /// How many answers a place has.
  let wanted: Int
  let points: FlatMemory<Int32>
  let meters: FlatMemory<Double>
  /// How many places of a list make a group: fewer where the points are dense.
  private var listGroup = 64

  /// The places of the group, and which answer is whose.
  let queries = FlatMemory(
    repeating: GeocentricPoint(x: 0, y: 0, z: 0), count: BlockSearch.groupSize)
  let places = FlatMemory(
    repeating: Coordinate(trustedLongitude: 0, latitude: 0), count: BlockSearch.groupSize)
  let answers = FlatMemory(repeating: 0, count: BlockSearch.groupSize)
  private(set) var count = 0

  /// The points that the group keeps, from its middle; and the slot of each.
  let x = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity + 8)
  let y = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity + 8)
  let z = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity + 8)
  let slots = FlatMemory<Int32>(repeating: 0, count: BlockSearch.capacity + 8)
  let squares = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity + 8)
  var kept = 0
  /// The spheres round each eight of them, if these are whole leaves.
  let leafX = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity / 8 + 8)
  let leafY = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity / 8 + 8)
  let leafZ = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity / 8 + 8)
  let leafRadius = FlatMemory<Float>(repeating: 0, count: BlockSearch.capacity / 8 + 8)
  var leafCount = 0
  /// Points of a block: x, y, z, and the bits of their number in the group.
  let near = FlatMemory(repeating: SIMD4<Float>.zero, count: BlockSearch.capacity + 8)
  var nearCount = 0
  /// For each four lanes of a block the packed squares of the nearest, ascending, and one more.
  let lists: FlatMemory<SIMD4<Float>>
  /// The same of one place.
  let ranked: FlatMemory<Float>
  /// What this machine's vectors do instead, if they can.
  let kernels: BlockKernels?

  /// The chord within which the last middle had as many points as wanted.
  private var lastMiddle = SIMD3<Double>.zero
  private(set) var lastChord = Double.infinity
  /// How many blocks are still searched place by place, because the last was too wide.
  private var patience = 0

  init(_ index: NearestIndex, classes: ClassSet, _ answers: BatchAnswers) {
    self.index = index
    self.classes = classes
    wanted = answers.wanted
    points = answers.points
    meters = answers.meters
    lists = FlatMemory(repeating: .zero, count: 4 * (wanted + 1))
    ranked = FlatMemory(repeating: 0, count: wanted + 1)
    kernels = index.usesKernels ? BlockKernels(wanted: wanted) : nil
  }

  deinit {
    queries.deallocate()
    places.deallocate()
    answers.deallocate()
    leafX.deallocate()
    leafY.deallocate()
    leafZ.deallocate()
    leafRadius.deallocate()
    x.deallocate()
    y.deallocate()
    z.deallocate()
    slots.deallocate()
    squares.deallocate()
    near.deallocate()
    lists.deallocate()
    ranked.deallocate()
    kernels?.deallocate()
  }

  /// Adds a place to the group.
  @inline(__always)
  func put(_ query: GeocentricPoint, at place: Coordinate, answer: Int) {
    queries[count] = query
    places[count] = place
    answers[count] = answer
    count &+= 1
  }

  /// Answers the places of a list, of which neighbours are near each other.
  ///
  /// - Parameters:
  ///   - items: The numbers of the places in the list.
  ///   - place: For a number the place, and the number of its answer.
  @inline(__always)
  func answer(_ items: Range<Int>, _ place: (Int) -> (place: Coordinate, answer: Int)) {
    var next = items.lowerBound
    while next < items.upperBound {
      let end = min(next &+ listGroup, items.upperBound)
      // All are fetched before any is computed with, so that the memory answers many at once.
      for item in next..<end {
        (places[count], answers[count]) = place(item)
        count &+= 1
      }
      for query in 0..<count { queries[query] = GeocentricPoint(places[query]) }
      next = end
      answerGroup()
      if kept > 640 { listGroup = max(Self.blockSize, listGroup / 2) }
      if kept < 256 { listGroup = min(Self.groupSize, listGroup * 2) }
    }
  }

  /// Answers the places that were put in, and begins a new group.
  func answerGroup() {
    defer { count = 0 }
    if count > 0 && wanted <= Self.mostAnswers && answer(0..<count) { return }
    for first in stride(from: 0, to: count, by: Self.blockSize) {
      answerBlock(first..<min(first &+ Self.blockSize, count))
    }
  }

  private func answerBlock(_ block: Range<Int>) {
    if wanted <= Self.mostAnswers {
      if patience == 0 {
        if answer(block) { return }
        patience = 64
      } else {
        patience &-= 1
      }
    }
    for query in block { answerAlone(query) }
  }

  /// Answers places that are near each other, unless too many points may be answers.
  private func answer(_ group: Range<Int>) -> Bool {
    let (middle, radius) = surroundings(of: group)
    let chord = chordOfWanted(from: middle)
    let reach = Chord.bound(ofChord: chord + radius) + radius
    let longest = min(reach, 2 * Ellipsoid.equatorialRadius)
    guard keep(within: reach, of: middle) else { return false }
    // Coordinates from the middle lose 2⁻²⁴ of their length each, places and points alike.
    let rounding = longest * 0x1p-22
    if let kernels, longest < BlockKernels.longest, leafCount > 0 || wanted == 1 {
      kernels.compare(self, group, from: middle, rounding: rounding)
      return true
    }
    for first in stride(from: group.lowerBound, to: group.upperBound, by: Self.blockSize) {
      let block = first..<min(first &+ Self.blockSize, group.upperBound)
      answer(block, from: middle, rounding: rounding)
    }
    return true
  }

  /// The middle of the box round some places, and how far the farthest is from it.
  private func surroundings(of group: Range<Int>) -> (middle: SIMD3<Double>, radius: Double) {
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for query in group {
      let position = queries[query].position
      low.replace(with: position, where: position .< low)
      high.replace(with: position, where: position .> high)
    }
    let half = (high - low) * 0.5
    return (low + half, (half * half).sum().squareRoot())
  }

  /// A chord from the middle within which there are as many points as wanted.
  private func chordOfWanted(from middle: SIMD3<Double>) -> Double {
    let step = middle - lastMiddle
    let known = lastChord + (step * step).sum().squareRoot() + Chord.rounding
    let query = TreeQuery(
      GeocentricPoint(x: middle.x, y: middle.y, z: middle.z), classes: classes,
      squaredLimit: known * known)
    if wanted == 1 {
      var nearest = NearestChord(startingFrom: -1, in: index.tree, query)
      index.tree.visit(query, &nearest)
      lastChord = nearest.squaredBound.squareRoot()
    } else {
      var nearest = NearestChords(count: wanted, query: query)
      index.tree.visit(query, &nearest)
      lastChord = nearest.squaredBound.squareRoot()
    }
    lastMiddle = middle
    return lastChord
  }

  /// Answers a block of up to 16 places from the points that the group keeps.
  private func answer(_ block: Range<Int>, from middle: SIMD3<Double>, rounding: Double) {
    let lanes = BlockLanes(queries, block, from: middle)
    narrow(to: lanes, rounding: rounding)
    if wanted == 1 {
      compareForOne(lanes)
    } else {
      compare(lanes)
    }
    for lane in 0..<block.count {
      decide(block.lowerBound &+ lane, lane: lane, rounding: rounding)
    }
  }
}

extension GeocentricPoint {
  /// The three coordinates side by side.
  @inline(__always)
  var position: SIMD3<Double> { SIMD3(x, y, z) }
}
