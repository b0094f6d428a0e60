/// Which points are nearest to a place, exactly, on the ellipsoid.
///
/// A static tree over earth-centred coordinates, so that poles and the antimeridian are places
/// like others. The search compares straight chords, which bound the distance along the ground
/// from both sides (``Chord``), and measures by Karney's method the few points that chords cannot
/// tell apart; so the answer is the one that measuring every point would give.
///
///     let index = NearestIndex(points, classes: types)
///     index.nearest(to: place, count: 3, within: .kilometers(50), classes: [hospital])
///
/// Leaves of eight points are compared at once; the tree has no pointers, a node's children being
/// found from its number. Many places are answered together: see ``nearestOne(to:classes:threads:)``.
public struct NearestIndex: Sendable {
  /// The number of points.
  public let count: Int
  let points: [Coordinate]
  let tree: PointTree
  /// Whether batches may use what this machine's vectors do beyond those of Swift.
  var usesKernels = true

  /// Builds an index; each point is known by its offset in the array.
  ///
  /// - Parameters:
  ///   - points: The points, at most two thousand million.
  ///   - classes: A class for each point to filter by, or nothing to give all of them class 0.
  /// - Precondition: There are as many classes as points, if there are any.
  /// - Complexity: O(*n* log *n*).
  public init(_ points: [Coordinate], classes: [UInt8] = []) {
    precondition(classes.isEmpty || classes.count == points.count, "one class a point")
    precondition(points.count <= Int(Int32.max), "an offset is kept in 32 bits")
    count = points.count
    self.points = points
    tree = PointTree(points, classes: classes)
  }

  /// The nearest points, nearest first; equal distances in the order of the points.
  ///
  /// - Parameters:
  ///   - place: Where the distances begin.
  ///   - count: How many points are wanted.
  ///   - limit: The distance beyond which no point counts, or nothing for no limit.
  ///   - classes: The classes that count.
  /// - Returns: As many as wanted, or all there are.
  public func nearest(
    to place: Coordinate, count: Int = 1, within limit: Distance? = nil,
    classes: ClassSet = .all
  ) -> [Neighbor] {
    let wanted = min(count, self.count)
    guard wanted > 0 else { return [] }
    let query = TreeQuery(
      GeocentricPoint(place), classes: classes, squaredLimit: Self.squaredReach(of: limit))
    // The chord within which the wanted ones are for sure, and then everything within it.
    var nearest = NearestChords(count: wanted, query: query)
    tree.visit(query, &nearest)
    var near = ChordsWithin(squaredBound: nearest.squaredBound)
    tree.visit(query, &near)
    return Array(measured(near.slots, from: place, within: limit).prefix(wanted))
  }

  /// All points within a distance, nearest first; equal distances in the order of the points.
  public func points(
    within limit: Distance, of place: Coordinate, classes: ClassSet = .all
  ) -> [Neighbor] {
    let query = TreeQuery(
      GeocentricPoint(place), classes: classes, squaredLimit: Self.squaredReach(of: limit))
    var near = ChordsWithin(squaredBound: query.squaredLimit)
    tree.visit(query, &near)
    return measured(near.slots, from: place, within: limit)
  }

  func measured(
    _ slots: [Int32], from place: Coordinate, within limit: Distance?
  ) -> [Neighbor] {
    slots.map { slot in
      let offset = Int(tree.offset(ofSlot: slot))
      return Neighbor(
        index: offset, distance: Geodesic.distance(from: place, to: points[offset]))
    }
    .filter { neighbor in limit.map { neighbor.distance <= $0 } ?? true }
    .sorted()
  }

  /// The square of the longest chord that a point within a distance may have.
  static func squaredReach(of limit: Distance?) -> Double {
    guard let limit else { return .infinity }
    guard limit.meters >= 0 else { return -1 }
    return (limit.meters + Chord.rounding) * (limit.meters + Chord.rounding)
  }
}

/// A point that was found, and how far it is.
public struct Neighbor: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The offset of the point in the array that the index was built from.
  public let index: Int
  /// The distance along the ground.
  public let distance: Distance

  /// Makes an answer, for sources of points that have an index of their own.
  public init(index: Int, distance: Distance) {
    self.index = index
    self.distance = distance
  }

  /// Nearer first; equally near ones in the order of the points.
  public static func < (left: Neighbor, right: Neighbor) -> Bool {
    left.distance == right.distance ? left.index < right.index : left.distance < right.distance
  }
}
