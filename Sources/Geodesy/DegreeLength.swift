import Glibc

/// How long a degree is on the ellipsoid, at a latitude.
///
/// Source: the radii of curvature of the prime vertical, ν = a / √(1 - e² sin² φ), and of the
/// meridian, ρ = a (1 - e²) / (1 - e² sin² φ)^(3/2); EPSG Guidance Note 7-2, IOGP 373-7-2.
public struct DegreeLength: Hashable, Sendable, BitwiseCopyable {
  /// Metres eastwards.
  public let ofLongitude: Double
  /// Metres northwards.
  public let ofLatitude: Double

  /// Finds the lengths at a latitude in degrees.
  public init(at latitude: Double) {
    let sine = sin(latitude * Degrees.inRadians)
    let square = 1 - Ellipsoid.eccentricitySquared * sine * sine
    let primeVertical = Ellipsoid.equatorialRadius / square.squareRoot()
    let meridian = primeVertical * (1 - Ellipsoid.eccentricitySquared) / square
    ofLongitude = Degrees.inRadians * primeVertical * cos(latitude * Degrees.inRadians)
    ofLatitude = Degrees.inRadians * meridian
  }
}
