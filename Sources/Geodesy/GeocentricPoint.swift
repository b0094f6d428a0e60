import Glibc

/// A place as metres from the centre of the earth: x to Greenwich, z to the north pole (EPSG:4978).
///
/// Straight distances between such points need no care for poles or antimeridian.
struct GeocentricPoint: BitwiseCopyable {
  let x: Double
  let y: Double
  let z: Double

  init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The point of a place on the ellipsoid, to a few nanometres.
  init(_ place: Coordinate) {
    let longitude = place.longitude * Degrees.inRadians
    let latitude = place.latitude * Degrees.inRadians
    let sine = sin(latitude)
    let normal =
      Ellipsoid.equatorialRadius
      / (1 - Ellipsoid.eccentricitySquared * sine * sine).squareRoot()
    let distanceFromAxis = normal * cos(latitude)
    x = distanceFromAxis * cos(longitude)
    y = distanceFromAxis * sin(longitude)
    z = normal * (1 - Ellipsoid.eccentricitySquared) * sine
  }

  /// The square of the straight distance to another point, in square metres.
  @inline(__always)
  func squaredChord(to other: GeocentricPoint) -> Double {
    let (dx, dy, dz) = (other.x - x, other.y - y, other.z - z)
    return dx * dx + dy * dy + dz * dz
  }
}
