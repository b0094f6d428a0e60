/// The nearest point by chord, and whether another may be as near on the ground.
struct NearestChord: ChordCollector {
  private(set) var slot: Int32 = -1
  private(set) var squaredBound: Double
  private var squaredChord = Double.infinity
  /// The squared chord of the second nearest, as far as it was met.
  private var squaredRival = Double.infinity

  /// Begins with a point that is known, whose chord bounds the search from the start.
  init(startingFrom known: Int32, in tree: PointTree, _ query: TreeQuery) {
    squaredBound = query.squaredLimit
    guard known >= 0 else { return }
    let square = query.point.squaredChord(to: tree.point(ofSlot: known))
    if square <= squaredBound { take(square, slot: known) }
  }

  /// Whether a second point is within the bound, so that chords alone do not decide.
  var hasRival: Bool { squaredRival <= squaredBound }

  @inline(__always)
  mutating func take(_ squaredChord: Double, slot: Int32) {
    guard slot != self.slot else { return }
    guard squaredChord < self.squaredChord else {
      squaredRival = min(squaredRival, squaredChord)
      return
    }
    squaredRival = self.squaredChord
    self.squaredChord = squaredChord
    self.slot = slot
    squaredBound = min(squaredBound, Chord.squaredBound(ofSquaredChord: squaredChord))
  }
}

/// The chord within which a number of points are found for sure.
struct NearestChords: ChordCollector {
  private(set) var squaredBound: Double
  private let count: Int
  /// The squared chords of the nearest so far, ascending.
  private var squares: [Double] = []

  init(count: Int, query: TreeQuery) {
    self.count = count
    squaredBound = query.squaredLimit
    squares.reserveCapacity(min(count, 1024))
  }

  mutating func take(_ squaredChord: Double, slot: Int32) {
    if squares.count == count {
      guard let last = squares.last, squaredChord < last else { return }
      squares.removeLast()
    }
    var (low, high) = (0, squares.count)
    while low < high {
      let middle = (low + high) / 2
      if squares[middle] <= squaredChord { low = middle + 1 } else { high = middle }
    }
    squares.insert(squaredChord, at: low)
    if squares.count == count, let last = squares.last {
      squaredBound = min(squaredBound, Chord.squaredBound(ofSquaredChord: last))
    }
  }
}

/// All points within a chord.
struct ChordsWithin: ChordCollector {
  let squaredBound: Double
  private(set) var slots: [Int32] = []

  init(squaredBound: Double) { self.squaredBound = squaredBound }

  mutating func take(_ squaredChord: Double, slot: Int32) { slots.append(slot) }
}
