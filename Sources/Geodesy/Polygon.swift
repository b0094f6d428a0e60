public import Wording

/// An area with one outline and perhaps holes, its edges straight between longitudes and latitudes.
///
/// It may not cross the antimeridian; cut it there into two, as GeoJSON does (RFC 7946, 3.1.9).
public struct Polygon: Hashable, Sendable {
  /// The outline, then the holes; each is closed, its last place being its first.
  public let rings: [[Coordinate]]

  /// Makes an area from its rings, the outline first.
  ///
  /// Rings may run either way round; a ring that is left open is closed.
  ///
  /// - Throws: ``Wording/Problem`` `polygon.ring-too-short` for a ring of fewer than three corners,
  ///   or if there is no ring.
  public init(rings: [[Coordinate]]) throws(Problem) {
    guard !rings.isEmpty else { throw Problem(.ringTooShort, ["count": "0"]) }
    var closed: [[Coordinate]] = []
    closed.reserveCapacity(rings.count)
    for ring in rings {
      let isClosed = ring.count > 1 && ring.first == ring.last
      let corners = isClosed ? ring.count - 1 : ring.count
      guard let first = ring.first, corners >= 3 else {
        throw Problem(.ringTooShort, ["count": "\(corners)"])
      }
      closed.append(isClosed ? ring : ring + [first])
    }
    self.rings = closed
  }

  /// Whether a place is inside, outside of the holes.
  ///
  /// A place on a border belongs to the area of which it is a lower or a left border, so that a
  /// place on the border between two areas belongs to exactly one of them.
  ///
  /// - Complexity: O(*n*) in the corners; for many places use ``AreaIndex``.
  public func contains(_ place: Coordinate) -> Bool {
    var isInside = false
    for ring in rings {
      for index in 1..<ring.count
      where Edge(ring[index &- 1], ring[index])?.isCrossed(eastwardsFrom: place) == true {
        isInside.toggle()
      }
    }
    return isInside
  }

  /// The smallest box that holds the outline.
  public var box: GeographicBox {
    var (west, south, east, north) = (180.0, 90.0, -180.0, -90.0)
    for place in rings[0] {
      west = min(west, place.longitude)
      east = max(east, place.longitude)
      south = min(south, place.latitude)
      north = max(north, place.latitude)
    }
    return GeographicBox(west: west, south: south, east: east, north: north)
  }
}

/// An area of one or more parts, such as a district with an exclave.
public struct MultiPolygon: Hashable, Sendable {
  /// The parts, which do not overlap.
  public let polygons: [Polygon]

  /// Makes an area from its parts; an area without parts contains nothing.
  public init(_ polygons: [Polygon]) { self.polygons = polygons }

  /// Whether a place is in one of the parts, by the rule of ``Polygon/contains(_:)``.
  public func contains(_ place: Coordinate) -> Bool {
    polygons.contains { $0.contains(place) }
  }

  /// The smallest box that holds all parts; nothing if there are none.
  public var box: GeographicBox? {
    guard let first = polygons.first?.box else { return nil }
    return polygons.dropFirst().reduce(first) { box, polygon in
      let other = polygon.box
      return GeographicBox(
        west: min(box.west, other.west), south: min(box.south, other.south),
        east: max(box.east, other.east), north: max(box.north, other.north))
    }
  }
}
