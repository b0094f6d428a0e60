internal import CPROJ
public import Geodesy

/// The same questions answered by PROJ's geodesic.h, written by Karney himself.
public struct Oracle {
  private var ellipsoid = geod_geodesic()

  /// Sets up the ellipsoid WGS 84.
  public init() { unsafe geod_init(&ellipsoid, 6_378_137, 1 / 298.257223563) }

  /// Metres, and the bearings at both ends in degrees, -180…180.
  public mutating func inverse(from: Coordinate, to: Coordinate) -> (
    meters: Double, initial: Double, final: Double
  ) {
    var (meters, initial, final) = (0.0, 0.0, 0.0)
    unsafe geod_inverse(
      &ellipsoid, from.latitude, from.longitude, to.latitude, to.longitude, &meters, &initial,
      &final)
    return (meters, initial, final)
  }

  /// The place reached from another one.
  public mutating func direct(from: Coordinate, bearing: Double, meters: Double) -> Coordinate {
    var (latitude, longitude, final) = (0.0, 0.0, 0.0)
    unsafe geod_direct(
      &ellipsoid, from.latitude, from.longitude, bearing, meters, &latitude, &longitude, &final)
    return Coordinate(latitude, longitude)
  }

  /// Metres along the ground.
  public mutating func meters(from: Coordinate, to: Coordinate) -> Double {
    inverse(from: from, to: to).meters
  }
}
