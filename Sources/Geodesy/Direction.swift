import Glibc

/// An angle kept as its sine and cosine, so that no digits are lost near the quarter turns.
struct Direction {
  var sine: Double
  var cosine: Double

  init(sine: Double, cosine: Double) {
    self.sine = sine
    self.cosine = cosine
  }

  /// An angle given in radians.
  init(radians: Double) {
    self.init(sine: sin(radians), cosine: cos(radians))
  }

  /// An angle given in degrees: reduced to -45…45 first, which is exact, and converted then.
  init(degrees: Double) {
    let quarter = (degrees / 90).rounded(.toNearestOrEven)
    self.init(degrees: degrees - 90 * quarter, quarter: Int(quarter))
  }

  /// An angle given in degrees as a sum that one number could not hold.
  init(degrees: Double, plus rest: Double) {
    let quarter = (degrees / 90).rounded(.toNearestOrEven)
    self.init(degrees: Degrees.snapped((degrees - 90 * quarter) + rest), quarter: Int(quarter))
  }

  private init(degrees: Double, quarter: Int) {
    let radians = degrees * Degrees.inRadians
    let (sine, cosine) = (sin(radians), cos(radians))
    switch quarter & 3 {
    case 0: self.init(sine: sine, cosine: cosine)
    case 1: self.init(sine: cosine, cosine: 0 - sine)
    case 2: self.init(sine: 0 - sine, cosine: -cosine)
    default: self.init(sine: -cosine, cosine: sine)
    }
  }

  /// The same direction with its two parts scaled to length 1.
  var normalized: Direction {
    let length = hypot(sine, cosine)
    return Direction(sine: sine / length, cosine: cosine / length)
  }

  /// The angle in radians, -π…π.
  var radians: Double { atan2(sine, cosine) }

  /// The angle in degrees, -180…180, with the arc tangent taken of the smaller part.
  var degrees: Double {
    if abs(sine) > abs(cosine) {
      let rest = atan2(abs(cosine), abs(sine)) / Degrees.inRadians
      let angle = cosine.sign == .minus ? 90 + rest : 90 - rest
      return sine < 0 ? -angle : angle
    }
    let rest = atan2(sine, abs(cosine)) / Degrees.inRadians
    guard cosine.sign == .minus else { return rest }
    return (sine.sign == .minus ? -180 : 180) - rest
  }

  /// The angle turned further by another one.
  func turned(by other: Direction) -> Direction {
    Direction(
      sine: sine * other.cosine + cosine * other.sine,
      cosine: cosine * other.cosine - sine * other.sine)
  }
}
