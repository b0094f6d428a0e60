import Glibc

extension Geodesic {
  /// The place that is reached by going straight on for a distance.
  ///
  /// - Parameters:
  ///   - start: Where the line begins.
  ///   - bearing: The direction there.
  ///   - distance: How far to go; a negative distance goes backwards.
  /// - Returns: The place, exact to 15 nanometres.
  public static func direct(
    from start: Coordinate, bearing: Bearing, distance: Distance
  ) -> Coordinate {
    let beta1 = ReducedPlace(geographicLatitude: Degrees.snapped(start.latitude)).latitude
    let alpha1 = Direction(degrees: Degrees.snapped(bearing.signedDegrees))
    let alpha0 = Direction(
      sine: alpha1.sine * beta1.cosine, cosine: hypot(alpha1.cosine, alpha1.sine * beta1.sine))

    // σ and ω of the start; a start on the equator that runs along it has σ = 0.
    let isDegenerate = beta1.sine == 0 && alpha1.cosine == 0
    let omega1 = Direction(
      sine: alpha0.sine * beta1.sine, cosine: isDegenerate ? 1 : beta1.cosine * alpha1.cosine)
    let sigma1 = Direction(sine: beta1.sine, cosine: omega1.cosine).normalized

    let series = GeodesicSeries(
      squaredModulus: Ellipsoid.secondEccentricitySquared * alpha0.cosine * alpha0.cosine)
    let wave1 = series.distanceWaves.sum(at: sigma1)
    let tau1 = sigma1.turned(by: Direction(radians: wave1))
    let tau12 = distance.meters / (Ellipsoid.polarRadius * (1 + series.distanceScaleExcess))
    let tau2 = tau1.turned(by: Direction(radians: tau12))
    let arc = tau12 + (series.arcWaves.sum(at: tau2) + wave1)

    var sigma2 = sigma1.turned(by: Direction(radians: arc))
    var cosine2 = hypot(alpha0.sine, alpha0.cosine * sigma2.cosine)
    if cosine2 == 0 {
      cosine2 = Tolerance.tiny
      sigma2.cosine = Tolerance.tiny
    }
    let latitude = Direction(
      sine: alpha0.cosine * sigma2.sine, cosine: (1 - Ellipsoid.flattening) * cosine2)

    let omega2 = Direction(sine: alpha0.sine * sigma2.sine, cosine: sigma2.cosine)
    let gone = atan2(
      omega2.sine * omega1.cosine - omega2.cosine * omega1.sine,
      omega2.cosine * omega1.cosine + omega2.sine * omega1.sine)
    let waves = series.longitudeWaves
    let lag =
      -Ellipsoid.flattening * alpha0.sine * series.longitudeScale
      * (arc + (waves.sum(at: sigma2) - waves.sum(at: sigma1)))
    return Coordinate(
      trustedLongitude: Degrees.normalizedLongitude(
        start.longitude + Degrees.normalizedLongitude((gone + lag) / Degrees.inRadians)),
      latitude: latitude.degrees)
  }
}
