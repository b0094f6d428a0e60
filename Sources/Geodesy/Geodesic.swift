/// Shortest lines on the WGS 84 ellipsoid, exact to 15 nanometres between any two places.
///
/// The method is Karney's: a solution on the auxiliary sphere, Newton's iteration for the bearing,
/// and series to sixth order for the lengths; it converges for every pair, antipodes included.
/// Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013) 43-55, doi
/// 10.1007/s00190-012-0578-z, with the addenda at geographiclib.sourceforge.io/geod-addenda.html.
///
///     let line = Geodesic.inverse(from: muzaffarpur, to: patna)
///     line.distance.meters       // along the ground
///     line.initialBearing.compassPoint  // .south
public enum Geodesic {
  /// The shortest line from one place to another.
  ///
  /// Where many are equally short, between antipodes, one is chosen; between a place and itself
  /// the bearings are 0 or 180.
  public static func inverse(from: Coordinate, to: Coordinate) -> GeodesicLine {
    let arc = InverseProblem(from: from, to: to).solution
    return GeodesicLine(
      distance: .meters(arc.meters),
      initialBearing: Bearing(degrees: arc.start.degrees),
      finalBearing: Bearing(degrees: arc.end.degrees))
  }

  /// The length of the shortest line between two places.
  public static func distance(from: Coordinate, to: Coordinate) -> Distance {
    .meters(InverseProblem(from: from, to: to).solution.meters)
  }
}

/// A shortest line: how long it is and which way it runs.
public struct GeodesicLine: Hashable, Sendable, BitwiseCopyable {
  /// The length along the ground.
  public let distance: Distance
  /// The direction in which the line leaves its start.
  public let initialBearing: Bearing
  /// The direction in which the line arrives, straight on.
  public let finalBearing: Bearing
}
