/// How long the way is between each cell of a raster and the place that is reached first.
public struct TravelTimes: Sendable {
  /// Where the cells lie.
  public let frame: RasterFrame
  /// Seconds by rows, north first; infinite where there is no way within the limit.
  public let seconds: [Double]
  /// The offset of the place that is nearest by time; -1 where there is none.
  public let nearest: [Int32]

  /// The time of a cell in minutes as AccessMod gives it, rounded up; nil where there is no way.
  ///
  /// What exceeds a whole minute by less than a ten-millionth of the way is rounding, not time.
  public func minutesRoundedUp(_ cell: Int) -> Int? {
    let minutes = seconds[cell] / 60
    guard minutes < .infinity else { return nil }
    return Int((minutes * (1 - 1e-7)).rounded(.up))
  }
}
