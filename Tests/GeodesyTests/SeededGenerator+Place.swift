import Fixtures
import Geodesy

extension SeededGenerator {
  /// A place anywhere, with poles, the equator and the antimeridian more often than by chance.
  mutating func place() -> Coordinate {
    let latitude: Double =
      switch next() % 16 {
      case 0: [90, -90, 0][Int(next() % 3)]
      case 1: 90 - number(in: 0...1e-5)
      case 2: number(in: -1e-9...1e-9)
      default: number(in: -90...90)
      }
    let longitude: Double =
      switch next() % 16 {
      case 0: [180, -180, 0, 90][Int(next() % 4)]
      case 1: 180 - number(in: 0...1e-6)
      default: number(in: -180...180)
      }
    return Coordinate(latitude, longitude)
  }
}
