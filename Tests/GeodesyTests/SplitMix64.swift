import Geodesy

/// A generator whose numbers are the same in every run (Steele, Lea, Flood: SplitMix64, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from a closed range.
  mutating func number(in range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }

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
    return Coordinate(trustedLongitude: longitude, latitude: latitude)
  }
}

extension Coordinate {
  /// A place for a test, which knows that it is one.
  init(_ latitude: Double, _ longitude: Double) {
    self.init(trustedLongitude: longitude, latitude: latitude)
  }
}
