import Glibc

/// Where the iteration for the first bearing begins; Karney 2013, section 5 and equation 48.
extension InverseProblem {
  enum StartingPoint {
    /// The line is so short that the sphere through its middle gives it exactly.
    case solved(Arc)
    /// The bearing at the first place, near enough for Newton's method.
    case guess(Direction)
  }

  /// Arcs below this many radians (23 centimetres on the ground) need no iteration.
  private static let shortArc =
    0.1 * Tolerance.root
    / (Ellipsoid.flattening * (1 - Ellipsoid.flattening / 2) / 2).squareRoot()

  var startingPoint: StartingPoint {
    let (beta1, beta2) = (first.latitude, second.latitude)
    // β₂ - β₁ and the sine of β₂ + β₁.
    let northward = Direction(
      sine: beta2.sine * beta1.cosine - beta2.cosine * beta1.sine,
      cosine: beta2.cosine * beta1.cosine + beta2.sine * beta1.sine)
    let sumSine = beta2.sine * beta1.cosine + beta2.cosine * beta1.sine
    let isShort =
      northward.cosine >= 0 && northward.sine < 0.5 && beta2.cosine * eastward < 0.5

    // The spherical longitude: that of the sphere which touches in the middle of a short line.
    var omega = longitude
    var stretch = 1.0
    if isShort {
      let sines = square(beta1.sine + beta2.sine)
      let middle = sines / (sines + square(beta1.cosine + beta2.cosine))
      stretch = (1 + Ellipsoid.secondEccentricitySquared * middle).squareRoot()
      omega = Direction(radians: eastward / ((1 - Ellipsoid.flattening) * stretch))
    }

    let bearing = Direction(
      sine: beta2.cosine * omega.sine,
      cosine: omega.cosine >= 0
        ? northward.sine
          + beta2.cosine * beta1.sine * square(omega.sine) / (1 + omega.cosine)
        : sumSine - beta2.cosine * beta1.sine * square(omega.sine) / (1 - omega.cosine))
    let arc = Direction(
      sine: hypot(bearing.sine, bearing.cosine),
      cosine: beta1.sine * beta2.sine + beta1.cosine * beta2.cosine * omega.cosine)

    if isShort && arc.sine < Self.shortArc {
      let end = Direction(
        sine: beta1.cosine * omega.sine,
        cosine: northward.sine - beta1.cosine * beta2.sine
          * (omega.cosine >= 0
            ? square(omega.sine) / (1 + omega.cosine) : 1 - omega.cosine))
      return .solved(
        Arc(
          meters: arc.radians * Ellipsoid.polarRadius * stretch, start: bearing.normalized,
          end: end.normalized))
    }
    let isFarFromAntipode =
      arc.cosine >= 0
      || arc.sine >= 6 * Ellipsoid.thirdFlattening * .pi * square(beta1.cosine)
    return .guess(
      Self.checked(isFarFromAntipode ? bearing : nearAntipode(sumSine: sumSine)))
  }

  /// The bearing for places that are nearly opposite, from the astroid that the geodesics touch.
  private func nearAntipode(sumSine: Double) -> Direction {
    let (beta1, beta2) = (first.latitude, second.latitude)
    let series = GeodesicSeries(
      squaredModulus: Ellipsoid.secondEccentricitySquared * square(beta1.sine))
    let longitudeScale =
      Ellipsoid.flattening * beta1.cosine * series.longitudeScale * .pi
    let x = atan2(-longitude.sine, -longitude.cosine) / longitudeScale
    let y = sumSine / (longitudeScale * beta1.cosine)
    if y > -200 * Tolerance.unit && x > -1 - 1000 * Tolerance.root {
      // The strip along the cut, where every bearing towards the pole is nearly as good.
      let sine = min(1, -x)
      return Direction(sine: sine, cosine: -(1 - square(sine)).squareRoot())
    }
    let k = Self.astroid(x, y)
    // Near π: reckoned from there.
    let short = longitudeScale * -x * k / (1 + k)
    let omega = Direction(sine: sin(short), cosine: -cos(short))
    return Direction(
      sine: beta2.cosine * omega.sine,
      cosine: sumSine - beta2.cosine * beta1.sine * square(omega.sine) / (1 - omega.cosine))
  }

  /// The positive root k of k⁴ + 2k³ - (x² + y² - 1)k² - 2y²k - y² = 0 (equation 55).
  ///
  /// The cubic resolvent is written so that no step divides by zero or subtracts near equals.
  private static func astroid(_ x: Double, _ y: Double) -> Double {
    let (p, q) = (square(x), square(y))
    let r = (p + q - 1) / 6
    if q == 0 && r <= 0 { return 0 }
    let s = p * q / 4
    let cube = r * r * r
    let discriminant = s * (s + 2 * cube)
    var u = r
    if discriminant >= 0 {
      let sum = s + cube
      let root = discriminant.squareRoot()
      let t = cbrt(sum < 0 ? sum - root : sum + root)
      u += t + (t != 0 ? square(r) / t : 0)
    } else {
      u += 2 * r * cos(atan2((-discriminant).squareRoot(), -(s + cube)) / 3)
    }
    let v = (square(u) + q).squareRoot()
    let uv = u < 0 ? q / (v - u) : u + v
    let w = (uv - q) / (2 * v)
    return uv / ((uv + square(w)).squareRoot() + w)
  }

  /// A guess that points east at least a little; due east where it does not.
  private static func checked(_ bearing: Direction) -> Direction {
    bearing.sine > 0 ? bearing.normalized : Direction(sine: 1, cosine: 0)
  }
}

private func square(_ value: Double) -> Double { value * value }
