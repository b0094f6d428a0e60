extension NearestIndex {
  /// The points within a distance of each place, all of them in one flat array.
  ///
  /// A point's chord decides unless its distance may be within a few millimetres of the limit; only
  /// then is it measured. So a pair costs a comparison, and four bytes.
  ///
  /// - Parameters:
  ///   - limit: The distance up to which a point counts, the end included.
  ///   - places: The places; memory is read in order if neighbours follow each other.
  ///   - classes: The classes that count.
  /// - Returns: Where the points of each place begin in the array, and, last, where they end; and
  ///   their offsets, ascending for each place.
  /// - Complexity: O(log *n* + *m* log *m*) for a place with *m* points.
  public func offsets(
    within limit: Distance, of places: [Coordinate], classes: ClassSet = .all
  ) -> (starts: [Int], offsets: [Int32]) {
    var starts = [0]
    starts.reserveCapacity(places.count + 1)
    var offsets: [Int32] = []
    let squaredLimit = limit.meters >= 0 ? limit.meters * limit.meters : -1
    for place in places {
      let query = TreeQuery(
        GeocentricPoint(place), classes: classes, squaredLimit: Self.squaredReach(of: limit))
      var near = DecidedChords(squaredReach: query.squaredLimit, squaredLimit: squaredLimit)
      tree.visit(query, &near)
      let start = offsets.count
      for slot in near.inside { offsets.append(tree.offset(ofSlot: slot)) }
      for slot in near.doubtful {
        let offset = tree.offset(ofSlot: slot)
        if Geodesic.distance(from: place, to: points[Int(offset)]) <= limit {
          offsets.append(offset)
        }
      }
      offsets[start...].sort()
      starts.append(offsets.count)
    }
    return (starts, offsets)
  }
}

/// The points within a chord, those apart of which the chord does not say how near they are.
private struct DecidedChords: ChordCollector {
  let squaredBound: Double
  private let squaredLimit: Double
  private(set) var inside: [Int32] = []
  private(set) var doubtful: [Int32] = []

  init(squaredReach: Double, squaredLimit: Double) {
    squaredBound = squaredReach
    self.squaredLimit = squaredLimit
  }

  @inline(__always)
  mutating func take(_ squaredChord: Double, slot: Int32) {
    if Chord.squaredBound(ofSquaredChord: squaredChord) <= squaredLimit {
      inside.append(slot)
    } else {
      doubtful.append(slot)
    }
  }
}
