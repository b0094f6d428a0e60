public import Geodesy
public import Registry

/// A place where a facility could stand.
public struct SiteCandidate: Hashable, Sendable {
  /// Who says that it could.
  public enum Origin: Hashable, Sendable {
    /// A settlement of the register.
    case settlement(Settlement.ID)
    /// A row of a list of places, by its name and where it stands in the file.
    case row(name: String, position: String)
  }

  /// Who says so.
  public let origin: Origin
  /// Where it is.
  public let place: Coordinate

  /// Names a place.
  public init(_ origin: Origin, at place: Coordinate) {
    self.origin = origin
    self.place = place
  }
}
