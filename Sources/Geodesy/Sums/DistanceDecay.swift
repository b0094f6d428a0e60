import Glibc

/// How much less something counts the farther away it is.
public enum DistanceDecay: Hashable, Sendable {
  /// One weight up to each limit, the end included, and nothing beyond the last.
  case steps([Zone])
  /// The distance in units to the power of minus an exponent, and nothing beyond a limit.
  ///
  /// Below the unit a distance counts as one unit, so that what stands on the spot does not count
  /// without end.
  case power(exponent: Double, unit: Distance, limit: Distance)

  /// Everything within a distance, alike.
  public static func within(_ limit: Distance) -> Self { .steps([Zone(limit: limit, weight: 1)]) }

  /// A ring round a place.
  public struct Zone: Hashable, Sendable {
    /// The distance up to which it reaches, itself included.
    public let limit: Distance
    /// What counts there.
    public let weight: Double

    /// Makes a ring that begins where the one before it ends.
    public init(limit: Distance, weight: Double) {
      self.limit = limit
      self.weight = weight
    }
  }

  /// The weight at a distance.
  public func weight(at distance: Distance) -> Double {
    switch self {
    case .steps(let zones): zones.first { distance <= $0.limit }?.weight ?? 0
    case .power(let exponent, let unit, let limit):
      distance > limit ? 0 : pow(max(distance.meters, unit.meters) / unit.meters, -exponent)
    }
  }
}

/// A border between zones as chords tell it.
struct DecayStep: BitwiseCopyable {
  /// The border on the ground.
  let limit: Distance
  /// By how much the weight inside is greater than that outside.
  let drop: Double
  /// The squared chord up to which a point is inside for sure.
  let squaredInner: Double
  /// The squared chord beyond which a point is outside for sure.
  let squaredOuter: Double
  /// The chords themselves, which spheres are compared with.
  let inner: Double
  /// The chord beyond which nothing is inside.
  let outer: Double

  /// A border with its drop; between the two chords, some centimetres apart at 30 km, the ground
  /// decides.
  init(limit: Distance, drop: Double) {
    self.limit = limit
    self.drop = drop
    let meters = limit.meters
    guard meters >= 0 else {
      (squaredInner, squaredOuter, inner, outer) = (-1, -1, -1, -1)
      return
    }
    outer = meters + Chord.rounding
    squaredOuter = outer * outer
    // The bound on the ground grows with the chord: halve until the border is met.
    var (low, high) = (0.0, squaredOuter)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if Chord.squaredBound(ofSquaredChord: middle) <= meters * meters {
        low = middle
      } else {
        high = middle
      }
    }
    squaredInner = Chord.squaredBound(ofSquaredChord: low) <= meters * meters ? low : -1
    inner = squaredInner < 0 ? -1 : squaredInner.squareRoot()
  }
}

extension DistanceDecay {
  /// The borders, nearest first; nothing for a decay without steps.
  ///
  /// A weight is then the sum of the drops of all borders that are not crossed.
  var borders: [DecayStep]? {
    guard case .steps(let zones) = self else { return nil }
    return zones.indices.map { index in
      let next = index + 1 < zones.count ? zones[index + 1].weight : 0
      return DecayStep(limit: zones[index].limit, drop: zones[index].weight - next)
    }
  }
}
