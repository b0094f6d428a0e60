/// A direction on the ground, clockwise from true north.
public struct Bearing: Hashable, Sendable, BitwiseCopyable {
  /// Degrees clockwise from north, 0..<360.
  public let degrees: Double

  /// Makes a direction from any number of degrees clockwise from north; -90 is west.
  ///
  /// - Precondition: The number is finite.
  public init(degrees: Double) {
    precondition(degrees.isFinite, "a bearing must be finite")
    let turned = degrees.truncatingRemainder(dividingBy: 360)
    let positive = turned < 0 ? turned + 360 : turned
    // A tiny negative angle becomes 360 by rounding, and -0 is 0.
    self.degrees = positive >= 360 ? 0 : positive + 0
  }

  /// The nearest of the eight points of the compass.
  public var compassPoint: CompassPoint {
    let index = Int((degrees / 45).rounded(.toNearestOrAwayFromZero)) & 7
    return CompassPoint.allCases[index]
  }

  /// Degrees clockwise from north, -180…180.
  var signedDegrees: Double { degrees > 180 ? degrees - 360 : degrees }
}
