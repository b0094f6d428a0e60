public import Geodesy

extension Coordinate {
  /// A place for a test, which knows that it is one: latitude, then longitude, as maps print them.
  public init(_ latitude: Double, _ longitude: Double) {
    self.init(trustedLongitude: longitude, latitude: latitude)
  }
}
