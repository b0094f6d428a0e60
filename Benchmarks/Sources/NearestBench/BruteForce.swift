import Geodesy
import Glibc

/// The nearest of some points to places anywhere on earth, by looking at every point.
///
/// Poles, the equator, the antimeridian and the points themselves are among the places more often
/// than by chance, and some points stand at one place. Chords choose what is measured, with much
/// room: no line on the ground is longer than π/2 times its chord, but for some thousandths.
struct BruteForce {
  private var state: UInt64 = 42

  /// How many of some places the index answers otherwise than brute force and Karney's method do.
  static func differences(places count: Int, points pointCount: Int) -> Int {
    var random = BruteForce()
    var points = (0..<pointCount).map { _ in random.place() }
    for point in stride(from: 11, to: pointCount, by: 11) { points[point] = points[point / 2] }
    let places = (0..<count).map { $0 % 50 == 0 ? points[$0 % pointCount] : random.place() }
    let answers = NearestIndex(points).nearestOne(to: places)
    let positions = points.map(position)
    var squares = [Double](repeating: 0, count: pointCount)
    var differing = 0
    for (number, place) in places.enumerated() {
      let from = position(of: place)
      var least = Double.infinity
      for point in 0..<pointCount {
        let away = positions[point] - from
        squares[point] = (away * away).sum()
        least = min(least, squares[point])
      }
      let reach = 1.6 * least.squareRoot() + 1
      var best = Neighbor(index: -1, distance: .meters(.infinity))
      for point in 0..<pointCount where squares[point] <= reach * reach {
        let distance = Geodesic.distance(from: place, to: points[point])
        best = min(best, Neighbor(index: point, distance: distance))
      }
      if Int(answers.points[number]) != best.index
        || abs(answers.meters[number] - best.distance.meters) > 1e-6
      {
        differing += 1
      }
    }
    return differing
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) * 0x1p-53
  }

  private mutating func place() -> Coordinate {
    let latitude =
      switch next() % 16 {
      case 0: [90.0, -90, 0][Int(next() % 3)]
      case 1: 90 - number(0, 1e-4)
      default: number(-90, 90)
      }
    let longitude =
      switch next() % 16 {
      case 0: [180.0, -180, 0, 90][Int(next() % 4)]
      case 1: 180 - number(0, 1e-5)
      default: number(-180, 180)
      }
    return Coordinate(trustedLongitude: longitude, latitude: latitude)
  }
}

private func position(of place: Coordinate) -> SIMD3<Double> {
  let (longitude, latitude) = (place.longitude * .pi / 180, place.latitude * .pi / 180)
  let squared = 0.006_694_379_990_141_316
  let normal = 6_378_137 / (1 - squared * sin(latitude) * sin(latitude)).squareRoot()
  return SIMD3(
    normal * cos(latitude) * cos(longitude), normal * cos(latitude) * sin(longitude),
    normal * (1 - squared) * sin(latitude))
}
