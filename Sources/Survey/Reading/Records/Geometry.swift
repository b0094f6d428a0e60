public import Geodesy
public import Wording

/// The shape that came with a record.
public enum Geometry: Hashable, Sendable {
  /// A point, or the first of several.
  case point(Position)
  /// An area of one or more parts, which may have holes.
  case area(MultiPolygon)
  /// A shape that is no place and no area, such as `LineString`; kept by the name of its kind.
  case other(String)
}

extension Geometry {
  /// Longitude and latitude as the file gives them, which may be out of range or swapped.
  public struct Position: Hashable, Sendable, BitwiseCopyable {
    /// Degrees, unchecked.
    public let longitude: Double
    /// Degrees, unchecked.
    public let latitude: Double

    /// Takes degrees as they stand.
    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }

    /// The place, if both degrees are in range.
    ///
    /// - Throws: ``Wording/Problem`` as ``Geodesy/Coordinate`` does.
    public func coordinate() throws(Problem) -> Coordinate {
      try Coordinate(longitude: longitude, latitude: latitude)
    }
  }
}
