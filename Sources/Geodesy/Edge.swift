/// A straight border between two corners, kept from its lower end to its upper one.
///
/// Two neighbours hold the same border in opposite directions; kept this way both compute with the
/// same numbers, and so agree on which side of it a place is.
struct Edge: BitwiseCopyable {
  let lowerX: Double
  let lowerY: Double
  let upperX: Double
  let upperY: Double

  /// The border between two corners; nothing if it runs along a parallel, which is never crossed.
  init?(_ a: Coordinate, _ b: Coordinate) {
    guard a.latitude != b.latitude else { return nil }
    let isUpward = a.latitude < b.latitude
    lowerX = isUpward ? a.longitude : b.longitude
    lowerY = isUpward ? a.latitude : b.latitude
    upperX = isUpward ? b.longitude : a.longitude
    upperY = isUpward ? b.latitude : a.latitude
  }

  /// Whether going due east from a place crosses the border; its upper end is not part of it.
  @inline(__always)
  func isCrossed(eastwardsFrom place: Coordinate) -> Bool {
    guard lowerY <= place.latitude && place.latitude < upperY else { return false }
    let across =
      (upperX - lowerX) * (place.latitude - lowerY) - (place.longitude - lowerX) * (upperY - lowerY)
    return across > 0
  }
}
