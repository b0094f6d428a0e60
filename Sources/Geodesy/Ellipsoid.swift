/// The WGS 84 ellipsoid of revolution, on which every distance of nikat is measured.
///
/// Source: NIMA TR 8350.2, third edition (2000), table 3.1; the same figures as EPSG:7030.
enum Ellipsoid {
  /// The radius of the equator, in metres.
  static let equatorialRadius = 6_378_137.0
  /// How far the ellipsoid is flattened at the poles.
  static let flattening = 1 / 298.257223563
  /// The distance from the centre to a pole, in metres.
  static let polarRadius = equatorialRadius * (1 - flattening)
  /// The square of the first eccentricity.
  static let eccentricitySquared = flattening * (2 - flattening)
  /// The square of the second eccentricity.
  static let secondEccentricitySquared =
    eccentricitySquared / ((1 - flattening) * (1 - flattening))
  /// The third flattening, in which the series of the geodesic converge fast.
  static let thirdFlattening = flattening / (2 - flattening)
  /// The smallest radius of curvature, met northward at the equator, in metres.
  static let leastCurvatureRadius = polarRadius * polarRadius / equatorialRadius
}
