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
  @inline(__always)
  init(_ place: Coordinate) {
    let angles = SineCosine(degrees: SIMD2(place.longitude, place.latitude))
    let sine = angles.sine.y
    let normal =
      Ellipsoid.equatorialRadius
      / (1 - Ellipsoid.eccentricitySquared * sine * sine).squareRoot()
    let distanceFromAxis = normal * angles.cosine.y
    x = distanceFromAxis * angles.cosine.x
    y = distanceFromAxis * angles.sine.x
    z = normal * (1 - Ellipsoid.eccentricitySquared) * sine
  }

  /// The square of the straight distance to another point, in square metres.
  @inline(__always)
  func squaredChord(to other: GeocentricPoint) -> Double {
    let (dx, dy, dz) = (other.x - x, other.y - y, other.z - z)
    return dx * dx + dy * dy + dz * dz
  }
}
