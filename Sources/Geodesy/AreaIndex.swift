/// Which of many areas contains a place: districts, blocks, catchments.
///
/// A grid over all areas tells which ones are near a place, and each one's borders are sorted into
/// bands of latitude, so that a place is compared with the few borders beside it.
///
///     let blocks = AreaIndex(shapes)
///     blocks.firstArea(containing: place)  // an offset in `shapes`
public struct AreaIndex: Sendable {
  /// The number of areas.
  public let count: Int
  private let grid: AreaGrid
  private let polygons: [BandedPolygon]
  /// The area of each polygon, ascending.
  private let owners: [Int32]

  /// Sorts areas for look-up; each is known by its offset in the array.
  ///
  /// - Complexity: O(*n*) in the corners of all areas.
  public init(_ shapes: [MultiPolygon]) {
    count = shapes.count
    var parts: [Polygon] = []
    var owners: [Int32] = []
    for (offset, shape) in shapes.enumerated() {
      parts += shape.polygons
      owners += repeatElement(Int32(offset), count: shape.polygons.count)
    }
    self.owners = owners
    polygons = parts.map { BandedPolygon($0) }
    grid = AreaGrid(parts.map(\.box))
  }

  /// The offset of the first area that contains a place.
  public func firstArea(containing place: Coordinate) -> Int? {
    for candidate in grid.candidates(near: place)
    where polygons[Int(candidate)].contains(place) {
      return Int(owners[Int(candidate)])
    }
    return nil
  }

  /// Offsets of all areas that contain a place, ascending; more than one where areas overlap.
  public func areas(containing place: Coordinate) -> [Int] {
    var found: [Int] = []
    for candidate in grid.candidates(near: place)
    where polygons[Int(candidate)].contains(place) {
      let owner = Int(owners[Int(candidate)])
      if found.last != owner { found.append(owner) }
    }
    return found
  }

  /// The first area of each place, -1 for a place in none.
  public func firstAreas(containing places: [Coordinate]) -> [Int32] {
    places.map { place in
      firstArea(containing: place).map { Int32(truncatingIfNeeded: $0) } ?? -1
    }
  }
}
