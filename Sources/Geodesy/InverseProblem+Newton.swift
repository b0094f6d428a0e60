import Glibc

/// The iteration for the bearing at the first place; Karney 2013, section 4.
extension InverseProblem {
  /// What a trial bearing leads to.
  private struct Trial {
    /// How far east of the second place the line crosses its latitude, in radians.
    var excess: Double
    /// The bearing there.
    var end: Direction
    var sigma1: Direction
    var sigma2: Direction
    var arc: Double
    var series: GeodesicSeries
  }

  /// The line whose bearing is found from a guess, by Newton's method within a bracket.
  ///
  /// Two to four steps for almost all pairs; where Newton's step leaves the bracket the bracket
  /// is halved, so that the loop ends after 83 steps at the latest.
  func iterated(from guess: Direction) -> Arc {
    var bearing = guess
    var low = Direction(sine: Tolerance.tiny, cosine: 1)
    var high = Direction(sine: Tolerance.tiny, cosine: -1)
    var isNearlyDone = false
    var isBracketClosed = false
    var trial = self.trial(of: bearing)
    for step in 0..<83 {
      if isBracketClosed { break }
      guard abs(trial.excess) >= (isNearlyDone ? 8 : 1) * Tolerance.unit else { break }
      if trial.excess > 0 {
        if step > 20 || bearing.cosine / bearing.sine > high.cosine / high.sine { high = bearing }
      } else if step > 20 || bearing.cosine / bearing.sine < low.cosine / low.sine {
        low = bearing
      }
      if step < 20, let next = newtonStep(from: bearing, trial) {
        bearing = next
        isNearlyDone = abs(trial.excess) <= 16 * Tolerance.unit
      } else {
        bearing =
          Direction(
            sine: (low.sine + high.sine) / 2, cosine: (low.cosine + high.cosine) / 2
          ).normalized
        isNearlyDone = false
        isBracketClosed =
          abs(low.sine - bearing.sine) + (low.cosine - bearing.cosine) < Tolerance.unit
          || abs(bearing.sine - high.sine) + (bearing.cosine - high.cosine) < Tolerance.unit
      }
      trial = self.trial(of: bearing)
    }
    let ratio = ArcLength.distance(
      trial.arc, from: trial.sigma1, to: trial.sigma2, trial.series)
    return Arc(meters: ratio * Ellipsoid.polarRadius, start: bearing, end: trial.end)
  }

  /// Where a line with this bearing crosses the latitude of the second place.
  private func trial(of guess: Direction) -> Trial {
    let (beta1, beta2) = (first.latitude, second.latitude)
    var bearing = guess
    if beta1.sine == 0 && bearing.cosine == 0 { bearing.cosine = -Tolerance.tiny }
    // α₀, the bearing at which the line crosses the equator.
    let alpha0 = Direction(
      sine: bearing.sine * beta1.cosine, cosine: hypot(bearing.cosine, bearing.sine * beta1.sine))

    let isSameParallel = beta2.cosine == beta1.cosine
    let isMirrored = isSameParallel && abs(beta2.sine) == -beta1.sine
    let heading = bearing.cosine * beta1.cosine
    let change =
      beta1.cosine < -beta1.sine
      ? (beta2.cosine - beta1.cosine) * (beta1.cosine + beta2.cosine)
      : (beta1.sine - beta2.sine) * (beta1.sine + beta2.sine)
    let end = Direction(
      sine: isSameParallel ? bearing.sine : alpha0.sine / beta2.cosine,
      cosine: isMirrored
        ? abs(bearing.cosine) : (heading * heading + change).squareRoot() / beta2.cosine)

    let sigma1 = Direction(sine: beta1.sine, cosine: heading)
    let sigma2 = Direction(sine: beta2.sine, cosine: end.cosine * beta2.cosine)
    let omega1 = Direction(sine: alpha0.sine * beta1.sine, cosine: sigma1.cosine)
    let omega2 = Direction(sine: alpha0.sine * beta2.sine, cosine: sigma2.cosine)
    let unit1 = sigma1.normalized
    let unit2 = sigma2.normalized
    let arc = ArcLength.between(unit1, unit2)

    // The spherical longitude gone, less the one wanted, and the lag of the ellipsoid's.
    let sine = max(0, omega1.cosine * omega2.sine - omega1.sine * omega2.cosine) + 0
    let cosine = omega1.cosine * omega2.cosine + omega1.sine * omega2.sine
    let gone = atan2(
      sine * longitude.cosine - cosine * longitude.sine,
      cosine * longitude.cosine + sine * longitude.sine)
    let series = GeodesicSeries(
      squaredModulus: Ellipsoid.secondEccentricitySquared * alpha0.cosine * alpha0.cosine)
    let waves = series.longitudeWaves
    let lag =
      -Ellipsoid.flattening * series.longitudeScale * alpha0.sine
      * (arc + (waves.sum(at: unit2) - waves.sum(at: unit1)))
    return Trial(
      excess: gone + lag, end: end, sigma1: unit1, sigma2: unit2, arc: arc, series: series)
  }

  /// The next bearing, or nothing where Newton's step would leave the half turn to the east.
  private func newtonStep(from bearing: Direction, _ trial: Trial) -> Direction? {
    let slope: Double
    if trial.end.cosine == 0 {
      slope = -2 * (1 - Ellipsoid.flattening) * first.stretch / first.latitude.sine
    } else {
      slope =
        ArcLength.reduced(
          trial.arc, from: trial.sigma1, first.stretch, to: trial.sigma2, second.stretch,
          trial.series) * (1 - Ellipsoid.flattening)
        / (trial.end.cosine * second.latitude.cosine)
    }
    guard slope > 0 else { return nil }
    let turn = -trial.excess / slope
    guard abs(turn) < .pi else { return nil }
    let next = bearing.turned(by: Direction(radians: turn))
    return next.sine > 0 ? next.normalized : nil
  }
}
