public import Wording

/// A place on the WGS 84 ellipsoid (EPSG:4326), in degrees, longitude first as in GeoJSON and WKB.
public struct Coordinate: Hashable, Sendable, BitwiseCopyable {
  /// Degrees east of Greenwich, -180…180.
  public let longitude: Double
  /// Degrees north of the equator, -90…90.
  public let latitude: Double

  /// Makes a place from degrees.
  ///
  /// - Throws: ``Wording/Problem`` `coordinate.latitude-out-of-range` or
  ///   `coordinate.longitude-out-of-range`; a value that is not finite is out of range.
  public init(longitude: Double, latitude: Double) throws(Problem) {
    guard abs(latitude) <= 90 else {
      throw Problem(.latitudeOutOfRange, ["value": "\(latitude)"])
    }
    guard abs(longitude) <= 180 else {
      throw Problem(.longitudeOutOfRange, ["value": "\(longitude)"])
    }
    self.init(trustedLongitude: longitude, latitude: latitude)
  }

  /// Makes a place from degrees that were checked before, such as those read from the register.
  ///
  /// - Precondition: Both values are finite and in range.
  public init(trustedLongitude longitude: Double, latitude: Double) {
    precondition(abs(longitude) <= 180 && abs(latitude) <= 90, "unchecked coordinate")
    self.longitude = longitude
    self.latitude = latitude
  }
}
