import Glibc

/// Lengths between two points of a geodesic, from their places σ on the auxiliary great circle.
enum ArcLength {
  /// The angle from σ₁ to σ₂, in radians, 0…π.
  static func between(_ sigma1: Direction, _ sigma2: Direction) -> Double {
    let sine = sigma1.cosine * sigma2.sine - sigma1.sine * sigma2.cosine
    let cosine = sigma1.cosine * sigma2.cosine + sigma1.sine * sigma2.sine
    return atan2(max(0, sine) + 0, cosine)
  }

  /// The distance on the ellipsoid, divided by the polar radius (equation 7).
  static func distance(
    _ arc: Double, from sigma1: Direction, to sigma2: Direction, _ series: GeodesicSeries
  ) -> Double {
    let waves = series.distanceWaves
    return (1 + series.distanceScaleExcess)
      * (arc + (waves.sum(at: sigma2) - waves.sum(at: sigma1)))
  }

  /// The reduced length m₁₂, divided by the polar radius: how fast the end of the line moves
  /// when its start is turned (equation 38).
  static func reduced(
    _ arc: Double, from sigma1: Direction, _ stretch1: Double, to sigma2: Direction,
    _ stretch2: Double, _ series: GeodesicSeries
  ) -> Double {
    let a1 = series.distanceScaleExcess
    let a2 = series.reducedScaleExcess
    let waves = series.distanceWaves.scaled(by: 1 + a1)
      .lessened(by: series.reducedWaves.scaled(by: 1 + a2))
    let integral = (a1 - a2) * arc + (waves.sum(at: sigma2) - waves.sum(at: sigma1))
    return stretch2 * (sigma1.cosine * sigma2.sine) - stretch1 * (sigma1.sine * sigma2.cosine)
      - sigma1.cosine * sigma2.cosine * integral
  }
}

extension SineSeries {
  fileprivate func scaled(by factor: Double) -> SineSeries {
    SineSeries(
      c1: c1 * factor, c2: c2 * factor, c3: c3 * factor, c4: c4 * factor, c5: c5 * factor,
      c6: c6 * factor)
  }

  fileprivate func lessened(by other: SineSeries) -> SineSeries {
    SineSeries(
      c1: c1 - other.c1, c2: c2 - other.c2, c3: c3 - other.c3, c4: c4 - other.c4,
      c5: c5 - other.c5, c6: c6 - other.c6)
  }
}
