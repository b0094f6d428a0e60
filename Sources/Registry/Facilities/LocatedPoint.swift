public import Geodesy

/// Where a facility stands, and how good that knowledge is.
public struct LocatedPoint: Hashable, Sendable {
  /// Where it stands.
  public var coordinate: Coordinate
  /// The radius within which the true place lies, in metres; nil where not known.
  ///
  /// A phone's 0 is "not known", never "perfect".
  public var accuracy: Double?
  /// How the point was found; nil where not known.
  public var method: PointMethod?
  /// When the point was found; nil where not known.
  public var capturedOn: CalendarDay?

  /// A point with what is known of it.
  public init(
    _ coordinate: Coordinate, accuracy: Double? = nil, method: PointMethod? = nil,
    capturedOn: CalendarDay? = nil
  ) {
    self.coordinate = coordinate
    self.accuracy = accuracy.flatMap { $0 > 0 ? $0 : nil }
    self.method = method
    self.capturedOn = capturedOn
  }
}

/// How a point was found.
public enum PointMethod: String, CaseIterable, Sendable {
  /// A satellite fix at the place.
  case gps
  /// Picked on a map.
  case map
  /// Found from an address.
  case address
  /// The point of a PIN code: right to some kilometres.
  case pin
  /// The middle of an area or village: not the building.
  case centroid
}
