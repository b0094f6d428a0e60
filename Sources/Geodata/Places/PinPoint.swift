public import Geodesy
public import Wording

/// The point that stands for a PIN code: where its most central trustworthy post office is.
///
/// A PIN code is a delivery round and has no centre of its own. ``spread`` says how good the stand-in is.
public struct PinPoint: Hashable, Sendable {
  /// The six digits.
  public let pin: String
  /// The office whose point it is.
  public let office: PostOffice
  /// The middle of its post offices.
  public let point: Coordinate
  /// How far the PIN's farthest trustworthy office is from the point; zero if there is no other.
  public let spread: Distance
  /// How many offices the PIN has.
  public let officeCount: Int

  /// The point of a PIN code.
  ///
  /// A head office is preferred to a sub office and that to a branch office; among equals one that delivers
  /// mail, then the one closest to the middle of all trustworthy offices. Points that are suspect do not count.
  ///
  /// - Parameter text: Six digits, Latin or Devanagari.
  /// - Returns: The point, and the office that it is the point of.
  /// - Throws: ``Wording/Problem`` `place.pin-malformed`, `place.pin-unknown`, or `place.pin-without-point`
  ///   if no office of the PIN has a trustworthy point.
  public static func point(ofPIN text: String) throws(Problem) -> PinPoint {
    let offices = try PostOffice.offices(ofPIN: text)
    let candidates = offices.compactMap { office in
      office.isTrustworthy ? office.point.map { (office: office, point: $0) } : nil
    }
    let middle = Self.middle(of: candidates.map(\.point))
    func order(_ candidate: (office: PostOffice, point: Coordinate)) -> (Int, Int, Double) {
      let rank = PostOffice.Kind.allCases.firstIndex(of: candidate.office.kind) ?? 0
      let offset =
        abs(candidate.point.longitude - middle.longitude)
        + abs(candidate.point.latitude - middle.latitude)
      return (rank, candidate.office.delivers ? 0 : 1, offset)
    }
    guard let best = candidates.min(by: { order($0) < order($1) }) else {
      throw Problem(.pinWithoutPoint, ["value": offices[0].pin])
    }
    let spread = candidates.map { Geodesic.distance(from: best.point, to: $0.point) }.max()
    return PinPoint(
      pin: best.office.pin, office: best.office, point: best.point,
      spread: spread ?? .meters(0), officeCount: offices.count)
  }

  /// The mean of degrees: good enough to choose by over the few kilometres of a PIN code.
  private static func middle(of points: [Coordinate]) -> (longitude: Double, latitude: Double) {
    let count = Double(max(points.count, 1))
    return (
      points.reduce(0) { $0 + $1.longitude } / count, points.reduce(0) { $0 + $1.latitude } / count
    )
  }
}
