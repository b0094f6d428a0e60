import Glibc

/// A field of longitudes and latitudes, which may reach across the antimeridian.
public struct GeographicBox: Hashable, Sendable, BitwiseCopyable {
  /// Degrees, the edge from which the box reaches eastwards.
  public let west: Double
  /// Degrees, the lower edge.
  public let south: Double
  /// Degrees; less than `west` where the box crosses the antimeridian.
  public let east: Double
  /// Degrees, the upper edge.
  public let north: Double

  /// Makes a box from its edges.
  ///
  /// - Precondition: The edges are in range, and `south` is not north of `north`.
  public init(west: Double, south: Double, east: Double, north: Double) {
    precondition(abs(west) <= 180 && abs(east) <= 180, "a box ends at the antimeridian")
    precondition(-90 <= south && south <= north && north <= 90, "a box ends at the poles")
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The whole earth.
  public static let everywhere = GeographicBox(west: -180, south: -90, east: 180, north: 90)

  /// Whether the box reaches across the antimeridian.
  public var crossesAntimeridian: Bool { west > east }

  /// Whether a place is in the box or on its edge.
  public func contains(_ place: Coordinate) -> Bool {
    guard south <= place.latitude && place.latitude <= north else { return false }
    // 180 and -180 are one meridian.
    return containsLongitude(place.longitude)
      || abs(place.longitude) == 180 && containsLongitude(-place.longitude)
  }

  /// The same field as one box, or as two, that do not cross the antimeridian.
  public var parts: [GeographicBox] {
    guard crossesAntimeridian else { return [self] }
    return [
      GeographicBox(west: west, south: south, east: 180, north: north),
      GeographicBox(west: -180, south: south, east: east, north: north),
    ]
  }

  private func containsLongitude(_ longitude: Double) -> Bool {
    crossesAntimeridian
      ? longitude >= west || longitude <= east : longitude >= west && longitude <= east
  }
}

extension GeographicBox {
  /// A box that holds every place within a distance of its centre, and little more.
  ///
  /// The latitudes are those reached by going due north and due south, which changes latitude
  /// fastest. For the longitudes: on the auxiliary sphere of the geodesic (Bessel 1825) the arc σ
  /// is at most s / b and the longitude at least that of the ellipsoid, so that no place is
  /// farther east than asin(sin(s / b) / cos β), β being the reduced latitude of the centre. That
  /// is 0.4 % too wide at most, and everything once the arc reaches a pole.
  ///
  /// - Parameters:
  ///   - center: The middle.
  ///   - radius: The distance on the ellipsoid.
  /// - Returns: A box that crosses the antimeridian if the circle does.
  public static func around(_ center: Coordinate, radius: Distance) -> GeographicBox {
    precondition(radius.meters >= 0, "a radius is not negative")
    let arc = radius.meters / Ellipsoid.polarRadius
    let beta = ReducedPlace(geographicLatitude: center.latitude).latitude
    let latitude = beta.radians
    let reachesNorthPole = latitude + arc >= .pi / 2
    let reachesSouthPole = latitude - arc <= -.pi / 2
    let north = reachesNorthPole ? 90 : edge(center, bearing: 0, radius)
    let south = reachesSouthPole ? -90 : edge(center, bearing: 180, radius)
    guard !reachesNorthPole && !reachesSouthPole else {
      return GeographicBox(west: -180, south: south, east: 180, north: north)
    }
    let width = asin(min(1, sin(arc) / beta.cosine)) / Degrees.inRadians + rounding
    let (west, east) = (center.longitude - width, center.longitude + width)
    return GeographicBox(
      west: west <= -180 ? west + 360 : west, south: south,
      east: east >= 180 ? east - 360 : east, north: north)
  }

  /// Degrees by which an edge is moved outwards for what was lost to rounding: 0.1 mm.
  private static let rounding = 1e-9

  private static func edge(_ center: Coordinate, bearing: Double, _ radius: Distance) -> Double {
    let reached = Geodesic.direct(
      from: center, bearing: Bearing(degrees: bearing), distance: radius
    ).latitude
    return bearing == 0 ? min(90, reached + rounding) : max(-90, reached - rounding)
  }
}
