import Geodata
import Geodesy

/// Finds a point of its own for every post office of a district.
///
/// The directory gives many offices one point (in Samastipur 376 offices share ten) and others none that
/// can be trusted or that lies in their district. The first office of a point keeps it. The others are laid
/// around it as seeds in a sunflower (H. Vogel, 1979), each on equal land; an office without a point goes to
/// its PIN's, or to the main town's. Their names are real, their whereabouts made up.
struct OfficeLayout {
  private let boundary: MultiPolygon
  private let main: Coordinate
  private var anchors: [String: Coordinate] = [:]
  private var taken: [Coordinate: Int] = [:]

  init(in boundary: MultiPolygon, around main: Coordinate, for offices: [PostOffice]) {
    self.boundary = boundary
    self.main = main
    for office in offices where anchors[office.pin] == nil {
      anchors[office.pin] = ownPoint(of: office)
    }
  }

  /// The next free point for an office.
  mutating func point(of office: PostOffice) -> Coordinate {
    let anchor = ownPoint(of: office) ?? anchors[office.pin] ?? main
    for _ in 0..<Self.mostTries {
      let seed = taken[anchor, default: 0]
      taken[anchor] = seed + 1
      let point = Self.point(ofSeed: seed, around: anchor)
      if boundary.contains(point) { return point }
    }
    return anchor
  }

  private func ownPoint(of office: PostOffice) -> Coordinate? {
    guard office.isTrustworthy, let point = office.point, boundary.contains(point) else {
      return nil
    }
    return point
  }

  /// The place of a seed, to five decimals so that every machine gets the same.
  private static func point(ofSeed seed: Int, around anchor: Coordinate) -> Coordinate {
    if seed == 0 { return anchor }
    let far = Geodesic.direct(
      from: anchor, bearing: Bearing(degrees: goldenAngle * Double(seed)),
      distance: .meters(spacing * Double(seed).squareRoot()))
    return far.rounded
  }

  /// Degrees.
  private static let goldenAngle = 137.507_764
  /// Metres: a circle of this radius has 4.5 square kilometres, so that the offices of the densest
  /// districts (Samastipur has one for 7.6) find room around one point at the edge.
  private static let spacing = 1200.0
  /// Seeds tried before two offices may share a point, for points in a corner of the district.
  private static let mostTries = 2000
}

extension Coordinate {
  /// The place to five decimals, about a metre.
  var rounded: Coordinate {
    func rounded(_ degrees: Double) -> Double { (degrees * 1e5).rounded() / 1e5 }
    return Coordinate(trustedLongitude: rounded(longitude), latitude: rounded(latitude))
  }
}
