extension NearestIndex {
  /// The nearest point of each place, and how far it is.
  ///
  /// The places may come in any order: they are answered cell by cell of a grid, each search
  /// beginning with the answer of the one before it, so that memory is read in order too.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - classes: The classes that count.
  /// - Returns: For each place the offset of its nearest point, or -1 and an infinite distance if no
  ///   point counts. Up to 50 km the distance is exact to a micrometre, beyond to 15 nanometres.
  public func nearestOne(
    to places: [Coordinate], classes: ClassSet = .all
  ) -> (points: [Int32], meters: [Double]) {
    var offsets = [Int32](repeating: -1, count: places.count)
    var meters = [Double](repeating: .infinity, count: places.count)
    for start in stride(from: 0, to: places.count, by: Self.chunk) {
      let queries = places[start..<min(start + Self.chunk, places.count)].map {
        GeocentricPoint($0)
      }
      var previous: Int32 = -1
      for item in QueryOrder.offsets(of: queries) {
        let item = Int(item)
        let query = TreeQuery(queries[item], classes: classes, squaredLimit: .infinity)
        var nearest = NearestChord(startingFrom: previous, in: tree, query)
        tree.visit(query, &nearest)
        previous = nearest.slot
        (offsets[start + item], meters[start + item]) = decided(
          nearest, query, places[start + item])
      }
    }
    return (offsets, meters)
  }

  /// Places sorted at a time: enough to have neighbours, few enough to stay in the cache.
  private static let chunk = 1 << 16

  /// The answer of a search: measured at once if chords decide, else compared on the ground.
  private func decided(
    _ nearest: NearestChord, _ query: TreeQuery, _ place: Coordinate
  ) -> (offset: Int32, meters: Double) {
    guard nearest.slot >= 0 else { return (-1, .infinity) }
    if nearest.hasRival {
      var near = ChordsWithin(squaredBound: nearest.squaredBound)
      tree.visit(query, &near)
      if let best = measured(near, from: place, within: nil).first {
        return (Int32(truncatingIfNeeded: best.index), best.distance.meters)
      }
    }
    let offset = tree.offset(ofSlot: nearest.slot)
    let meters =
      Chord.shortGroundDistance(query.point, tree.point(ofSlot: nearest.slot))
      ?? Geodesic.distance(from: place, to: points[Int(offset)]).meters
    return (offset, meters)
  }
}
