extension NearestIndex {
  /// The nearest point of each place, and how far it is.
  ///
  /// The places may come in any order: those that are near each other are searched together.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - classes: The classes that count.
  ///   - threads: How many threads may work, or nothing for one a core.
  /// - Returns: For each place the offset of its nearest point, or -1 and an infinite distance if no
  ///   point counts. Up to 50 km the distance is exact to a micrometre, beyond to 15 nanometres.
  public func nearestOne(
    to places: [Coordinate], classes: ClassSet = .all, threads: Int? = nil
  ) -> (points: [Int32], meters: [Double]) {
    nearest(to: places, count: 1, classes: classes, threads: threads)
  }

  /// The nearest points of each place, nearest first, and how far they are.
  ///
  /// Fast for up to eight points a place.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - count: How many points are wanted for each.
  ///   - classes: The classes that count.
  ///   - threads: How many threads may work, or nothing for one a core.
  /// - Returns: As ``nearestOne(to:classes:threads:)``, `count` answers a place one behind the other.
  public func nearest(
    to places: [Coordinate], count: Int, classes: ClassSet = .all, threads: Int? = nil
  ) -> (points: [Int32], meters: [Double]) {
    guard count > 0, !places.isEmpty else { return ([], []) }
    let total = places.count * count
    var points: [Int32] = []
    let meters = unsafe [Double](unsafeUninitializedCapacity: total) { meters, metersCount in
      points = unsafe [Int32](unsafeUninitializedCapacity: total) { points, pointsCount in
        unsafe places.withUnsafeBufferPointer { places in
          unsafe search(
            FlatMemory(UnsafeMutableBufferPointer(mutating: places)),
            BatchAnswers(wanted: count, points: FlatMemory(points), meters: FlatMemory(meters)),
            classes, threads)
        }
        pointsCount = total
      }
      metersCount = total
    }
    return (points, meters)
  }

  /// Places sorted at a time: enough to have neighbours, few enough to need little memory.
  private static let chunk = 1 << 20

  private func search(
    _ places: FlatMemory<Coordinate>, _ answers: BatchAnswers, _ classes: ClassSet,
    _ threads: Int?
  ) {
    for start in stride(from: 0, to: places.count, by: Self.chunk) {
      let chunk = start..<min(start + Self.chunk, places.count)
      searchChunk(places.part(chunk), answers.part(chunk), classes, threads)
    }
  }

  private func searchChunk(
    _ places: FlatMemory<Coordinate>, _ answers: BatchAnswers, _ classes: ClassSet,
    _ threads: Int?
  ) {
    let curve = CurveKeys(over: places)
    let order = FlatMemory<Int32>(repeating: 0, count: places.count)
    defer { order.deallocate() }
    let buckets = QueryOrder(
      of: places, along: curve, keys: answers.points, order: order, threads: threads)
    let units = min(buckets.buckets.count - 1, 256)
    nonisolated(unsafe) let (shared, sharedAnswers, sharedOrder) = (places, answers, order)
    Parallel.run(units, threads: threads) { next in
      let (places, order) = unsafe (shared, sharedOrder)
      let search = unsafe BlockSearch(self, classes: classes, sharedAnswers)
      let sorter = unsafe BucketSorter(buckets, order, keys: sharedAnswers.points)
      while let unit = next() {
        search.answer(sorter.sorted(unit, of: units)) { item in
          let place = Int(order[item])
          return (places[place], place)
        }
      }
    }
  }
}

/// Where the answers of a batch go.
struct BatchAnswers {
  let wanted: Int
  let points: FlatMemory<Int32>
  let meters: FlatMemory<Double>

  /// Those of some of the places.
  func part(_ places: Range<Int>) -> BatchAnswers {
    let range = places.lowerBound * wanted..<places.upperBound * wanted
    return BatchAnswers(wanted: wanted, points: points.part(range), meters: meters.part(range))
  }
}
