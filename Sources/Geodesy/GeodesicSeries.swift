/// A sine series in even multiples of an angle: Σ cₖ sin 2kx for k = 1…6.
struct SineSeries {
  var c1 = 0.0
  var c2 = 0.0
  var c3 = 0.0
  var c4 = 0.0
  var c5 = 0.0
  var c6 = 0.0

  /// The sum at an angle, by Clenshaw's recurrence.
  func sum(at angle: Direction) -> Double {
    let (sine, cosine) = (angle.sine, angle.cosine)
    let twice = 2 * (cosine - sine) * (cosine + sine)
    let b5 = twice * c6 + c5
    let b4 = twice * b5 - c6 + c4
    let b3 = twice * b4 - b5 + c3
    let b2 = twice * b3 - b4 + c2
    let b1 = twice * b2 - b3 + c1
    return 2 * sine * cosine * b1
  }
}

/// The integrals of the geodesic as series to sixth order in ε, a parameter between 0 and n.
///
/// Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), doi
/// 10.1007/s00190-012-0578-z; each member names the equations of its coefficients there.
struct GeodesicSeries {
  let epsilon: Double

  /// The series of a geodesic of which k² = e'² cos² α₀ is known (equation 16).
  init(squaredModulus: Double) {
    self.init(
      epsilon: squaredModulus
        / (2 * (1 + (1 + squaredModulus).squareRoot()) + squaredModulus))
  }

  /// The series for an ε that is known, n for the meridian.
  init(epsilon: Double) { self.epsilon = epsilon }

  /// A₁ - 1, the mean of distance over arc length (equation 17).
  var distanceScaleExcess: Double {
    let square = epsilon * epsilon
    let even = square * (64 + square * (4 + square)) / 256
    return (even + epsilon) / (1 - epsilon)
  }

  /// C₁ₖ, the waves of distance along the arc (equation 18).
  var distanceWaves: SineSeries {
    let square = epsilon * epsilon
    var series = SineSeries()
    var power = epsilon
    series.c1 = power * ((6 - square) * square - 16) / 32
    power *= epsilon
    series.c2 = power * ((64 - 9 * square) * square - 128) / 2048
    power *= epsilon
    series.c3 = power * (9 * square - 16) / 768
    power *= epsilon
    series.c4 = power * (3 * square - 5) / 512
    power *= epsilon
    series.c5 = -7 * power / 1280
    power *= epsilon
    series.c6 = -7 * power / 2048
    return series
  }

  /// C'₁ₖ, the waves of the arc along the distance: the inverse of `distanceWaves` (equation 21).
  var arcWaves: SineSeries {
    let square = epsilon * epsilon
    var series = SineSeries()
    var power = epsilon
    series.c1 = power * ((205 * square - 432) * square + 768) / 1536
    power *= epsilon
    series.c2 = power * ((4005 * square - 4736) * square + 3840) / 12288
    power *= epsilon
    series.c3 = power * (116 - 225 * square) / 384
    power *= epsilon
    series.c4 = power * (2695 - 7173 * square) / 7680
    power *= epsilon
    series.c5 = 3467 * power / 7680
    power *= epsilon
    series.c6 = 38081 * power / 61440
    return series
  }

  /// A₂ - 1, the mean of reduced length over arc length (equation 42).
  var reducedScaleExcess: Double {
    let square = epsilon * epsilon
    let even = square * (-192 + square * (-28 - 11 * square)) / 256
    return (even - epsilon) / (1 + epsilon)
  }

  /// C₂ₖ, the waves of reduced length along the arc (equation 43).
  var reducedWaves: SineSeries {
    let square = epsilon * epsilon
    var series = SineSeries()
    var power = epsilon
    series.c1 = power * ((square + 2) * square + 16) / 32
    power *= epsilon
    series.c2 = power * ((35 * square + 64) * square + 384) / 2048
    power *= epsilon
    series.c3 = power * (15 * square + 80) / 768
    power *= epsilon
    series.c4 = power * (7 * square + 35) / 512
    power *= epsilon
    series.c5 = 63 * power / 1280
    power *= epsilon
    series.c6 = 77 * power / 2048
    return series
  }

  /// A₃, the mean of longitude's lag over arc length (equation 24).
  var longitudeScale: Double {
    let n = Ellipsoid.thirdFlattening
    let a1 = (n - 1) / 2
    let a2 = ((3 * n - 1) * n - 2) / 8
    let a3 = ((-n - 3) * n - 1) / 16
    let a4 = (-2 * n - 3) / 64
    let a5 = -3.0 / 128
    return ((((a5 * epsilon + a4) * epsilon + a3) * epsilon + a2) * epsilon + a1) * epsilon + 1
  }

  /// C₃ₖ, the waves of longitude's lag along the arc (equation 25).
  var longitudeWaves: SineSeries {
    let n = Ellipsoid.thirdFlattening
    let e = epsilon
    var series = SineSeries()
    var power = e
    let c11 = (1 - n) / 4
    let c12 = (1 - n * n) / 8
    let c13 = ((3 - n) * n + 3) / 64
    let c14 = (2 * n + 5) / 128
    series.c1 = power * ((((3 * e / 128 + c14) * e + c13) * e + c12) * e + c11)
    power *= e
    let c22 = ((n - 3) * n + 2) / 32
    let c23 = ((-3 * n - 2) * n + 3) / 64
    let c24 = (n + 3) / 128
    series.c2 = power * (((5 * e / 256 + c24) * e + c23) * e + c22)
    power *= e
    let c33 = ((5 * n - 9) * n + 5) / 192
    let c34 = (9 - 10 * n) / 384
    series.c3 = power * ((7 * e / 512 + c34) * e + c33)
    power *= e
    series.c4 = power * (7 * e / 512 + (7 - 14 * n) / 512)
    power *= e
    series.c5 = power * 21 / 2560
    return series
  }
}
