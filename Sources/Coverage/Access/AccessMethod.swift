public import Geodesy
public import Wording

/// How access to care is scored.
public enum AccessMethod: Hashable, Sendable {
  /// The two-step floating catchment area: each facility's supply over the people within reach of
  /// it, and for each settlement the sum of these ratios within its reach.
  ///
  /// Source: W. Luo and F. Wang, Measures of spatial accessibility to health care in a GIS
  /// environment, Environment and Planning B 30 (2003) 865-884.
  case twoStep(within: Distance)
  /// The same with people and ratios weighted by zones of distance.
  ///
  /// Source: W. Luo and Y. Qi, An enhanced two-step floating catchment area (E2SFCA) method,
  /// Health & Place 15 (2009) 1100-1107.
  case enhanced(zones: [DistanceDecay.Zone])
  /// The sum of supply over distance to the power of an exponent, below a kilometre as at one.
  ///
  /// Source: W. G. Hansen, How accessibility shapes land use, J. American Institute of Planners 25
  /// (1959) 73-76. It knows no crowding: the people around a facility make no difference.
  case gravity(exponent: Double, within: Distance)

  /// What counts at which distance.
  public var decay: DistanceDecay {
    switch self {
    case .twoStep(let limit): .within(limit)
    case .enhanced(let zones): .steps(zones)
    case .gravity(let exponent, let limit):
      .power(exponent: exponent, unit: .kilometers(1), limit: limit)
    }
  }

  /// Whether a score is supply for each person, and not a potential.
  public var isPerPerson: Bool {
    if case .gravity = self { false } else { true }
  }

  /// The weights of the second paper's first set, for three zones of equal width.
  public static let usualWeights = [1, 0.68, 0.22]

  /// Reads zones and their weights as a person types them.
  ///
  /// - Parameters:
  ///   - zones: Limits with units between commas, or nothing for thirds of the reach.
  ///   - weights: Numbers between commas, or nothing for the usual three.
  ///   - reach: How far the last zone reaches if none are given.
  /// - Returns: The zones, nearest first.
  /// - Throws: ``Wording/Problem`` `access.zones-unreadable` or `access.weights-unreadable`.
  public static func zones(_ zones: String?, weights: String?, within reach: Distance)
    throws(Problem) -> [DistanceDecay.Zone]
  {
    let limits = try zones.map(Self.limits) ?? [1, 2, 3].map { .meters(reach.meters * $0 / 3) }
    let numbers: [Double]? =
      weights.map { text in
        Numerals.ascii(text).split(separator: ",", omittingEmptySubsequences: false).map {
          Double(String($0).trimmedOfBlanks) ?? .nan
        }
      } ?? usualWeights
    guard let numbers, numbers.count == limits.count, numbers.allSatisfy({ (0...1).contains($0) })
    else {
      throw Problem(
        .weightsUnreadable, ["value": weights ?? "1,0.68,0.22", "count": "\(limits.count)"])
    }
    return zip(limits, numbers).map { DistanceDecay.Zone(limit: $0, weight: $1) }
  }

  private static func limits(_ text: String) throws(Problem) -> [Distance] {
    var limits: [Distance] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let limit = try? Distance.parse(String(part)), limits.last.map({ $0 < limit }) ?? true
      else { throw Problem(.zonesUnreadable, ["value": text]) }
      limits.append(limit)
    }
    guard limits.count <= 20 else { throw Problem(.zonesUnreadable, ["value": text]) }
    return limits
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmedOfBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
