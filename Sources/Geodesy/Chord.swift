import Glibc

/// What a straight distance through the earth says about the distance along the ground.
enum Chord {
  /// Metres for the rounding of points, chords and geodesics together: far above what they lose.
  static let rounding = 1e-7

  /// The square of a chord, beyond which no point can be as near on the ground as one at this chord.
  ///
  /// A geodesic is nowhere more curved than the ellipsoid is, of which the least radius of
  /// curvature is R = b²/a. By Schur's theorem its chord c is then at least as long as that of a
  /// circle of radius R, and so its length s at most 2R asin(c / 2R), for s up to πR; and no
  /// length is less than its chord. A longer geodesic, near the antipode, has c > 2R, and the bound
  /// is infinite there. For x = c / 2R up to a half, asin x ≤ x (1 + 0.19 x²).
  @inline(__always)
  static func squaredBound(ofSquaredChord square: Double) -> Double {
    let ratio = square * inverseSquaredDiameter
    let bound: Double
    if ratio <= 0.25 {
      bound = square.squareRoot() * (1 + 0.19 * ratio)
    } else if ratio < 1 {
      bound = diameter * asin(ratio.squareRoot())
    } else {
      return .infinity
    }
    return (bound + rounding) * (bound + rounding)
  }

  /// A chord, beyond which no point can be as near on the ground as one at this chord.
  @inline(__always)
  static func bound(ofChord chord: Double) -> Double {
    squaredBound(ofSquaredChord: chord * chord).squareRoot()
  }

  /// The length on the ground between two near points, to a micrometre; nothing beyond 50 km.
  ///
  /// Scaled to a unit sphere, the ellipsoid's normal curvature κ in the direction of the chord at
  /// the middle of the line follows without trigonometry, and the line is an arc of radius 1/κ but
  /// for terms of e²s⁵/R⁴. Measured against Karney's method in the tests.
  @inline(__always)
  static func shortGroundDistance(_ a: GeocentricPoint, _ b: GeocentricPoint) -> Double? {
    let (dx, dy, dz) = (b.x - a.x, b.y - a.y, b.z - a.z)
    let acrossAxis = dx * dx + dy * dy
    let square = acrossAxis + dz * dz
    guard square < longestShort * longestShort else { return nil }
    guard square > 0 else { return 0 }
    let (mx, my, mz) = ((a.x + b.x) / 2, (a.y + b.y) / 2, (a.z + b.z) / 2)
    // The chord on the unit sphere, squared; its middle lies at √(1 - u²/4) of the radius.
    let unit = acrossAxis * inverseSquaredEquator + dz * dz * inverseSquaredPole
    let gradient =
      (mx * mx + my * my) * inverseSquaredEquator * inverseSquaredEquator
      + mz * mz * inverseSquaredPole * inverseSquaredPole
    // (κc)², κ being u²/c² over the length of the gradient at the surface.
    let angle = unit * unit * (1 - unit / 4) / (gradient * square)
    // 2/κ · asin(κc/2) as a series.
    return square.squareRoot() * (1 + angle * (1 / 24.0 + angle * (3 / 640.0)))
  }

  private static let longestShort = 50_000.0
  private static let diameter = 2 * Ellipsoid.leastCurvatureRadius
  private static let inverseSquaredDiameter = 1 / (diameter * diameter)
  private static let inverseSquaredEquator =
    1 / (Ellipsoid.equatorialRadius * Ellipsoid.equatorialRadius)
  private static let inverseSquaredPole = 1 / (Ellipsoid.polarRadius * Ellipsoid.polarRadius)
}
