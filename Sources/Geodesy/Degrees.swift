/// Arithmetic of degrees that loses nothing to rounding.
enum Degrees {
  /// One degree in radians.
  static let inRadians = Double.pi / 180

  /// The angle with values below 1/16° rounded to a grid of 2⁻⁵⁷°, so that an angle which is zero
  /// but for rounding becomes zero.
  static func snapped(_ degrees: Double) -> Double {
    let magnitude = abs(degrees)
    let gap = 0.0625 - magnitude
    let rounded = gap > 0 ? 0.0625 - gap : magnitude
    return degrees.sign == .minus ? -rounded : rounded
  }

  /// How far `to` lies east of `from`, -180…180, as the nearest number and what it leaves.
  static func difference(from: Double, to: Double) -> (degrees: Double, rest: Double) {
    let (sum, rest) = exactSum(
      (-from).remainder(dividingBy: 360), to.remainder(dividingBy: 360))
    var (degrees, left) = exactSum(sum.remainder(dividingBy: 360), rest)
    if degrees == 0 || abs(degrees) == 180 {
      let sign = left == 0 ? to - from : -left
      degrees = sign.sign == .minus ? -abs(degrees) : abs(degrees)
    }
    return (degrees, left)
  }

  /// The longitude brought to -180…180.
  static func normalizedLongitude(_ degrees: Double) -> Double {
    let reduced = degrees.remainder(dividingBy: 360)
    return abs(reduced) == 180 ? (degrees.sign == .minus ? -180 : 180) : reduced
  }

  /// A sum as the nearest number and the error of it (Knuth, TAOCP volume 2, 4.2.2, theorem B).
  private static func exactSum(_ left: Double, _ right: Double) -> (sum: Double, rest: Double) {
    let sum = left + right
    let leftPart = sum - right
    let rightPart = sum - leftPart
    return (sum, 0 - ((leftPart - left) + (rightPart - right)))
  }
}
