public import Geodesy

/// A road as a map draws it.
public struct RoadLine: Hashable, Sendable {
  /// The places that it leads through, two or more.
  public let course: [Coordinate]
  /// Its class, as an offset in the caller's table.
  public let kind: Int

  /// A road of a class.
  public init(course: [Coordinate], kind: Int) {
    self.course = course
    self.kind = kind
  }
}

/// A straight piece of a road, in degrees: longitude, then latitude.
struct RoadPiece: BitwiseCopyable {
  var start: SIMD2<Double>
  var end: SIMD2<Double>

  /// The point at a fraction of the piece.
  func point(at fraction: Double) -> SIMD2<Double> {
    fraction <= 0 ? start : fraction >= 1 ? end : start + (end - start) * fraction
  }

  /// The fraction at which the piece is nearest to a point, and how many metres away that is.
  ///
  /// Degrees are metres by ``DegreeLength`` at the point's latitude, which is right to some 10⁻⁴ of
  /// the distance for points within ten kilometres.
  func nearest(to point: SIMD2<Double>, _ degree: SIMD2<Double>) -> (
    fraction: Double, meters: Double
  ) {
    let course = (end - start) * degree
    let offset = (point - start) * degree
    let square = (course * course).sum()
    let fraction = square > 0 ? min(max((offset * course).sum() / square, 0), 1) : 0
    let rest = offset - course * fraction
    return (fraction, (rest * rest).sum().squareRoot())
  }

  /// The fractions of this piece and of another at which they cross; nil if they do not.
  func crossing(_ other: RoadPiece) -> (own: Double, other: Double)? {
    let (p, q, apart) = (end - start, other.end - other.start, other.start - start)
    let turn = p.x * q.y - p.y * q.x
    guard turn != 0 else { return nil }
    let own = (apart.x * q.y - apart.y * q.x) / turn
    let their = (apart.x * p.y - apart.y * p.x) / turn
    return (0...1).contains(own) && (0...1).contains(their) ? (own, their) : nil
  }
}

extension Coordinate {
  /// Longitude and latitude side by side.
  var degrees: SIMD2<Double> { SIMD2(longitude, latitude) }
}
