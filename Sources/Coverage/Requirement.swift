public import Geodata

/// How many facilities of a type a norm asks for, and how that number came about.
public struct Requirement: Hashable, Sendable {
  /// What the number is reckoned from.
  public enum Basis: Hashable, Sendable {
    /// People, each on plain or on difficult land.
    case people(plain: Int, hilly: Int)
    /// Areas that need one each.
    case areas(Int)
  }

  /// The norm for plain land.
  public let plain: Norm
  /// The norm for hilly, tribal, desert and otherwise difficult land; the plain one where the source
  /// has one number for all.
  public let hilly: Norm
  /// What the number rests on.
  public let basis: Basis
  /// The number before it is cut off.
  public let quotient: Double
  /// The number as Rural Health Statistics rounds it: the sum of both terrains, cut off once.
  public let required: Int

  /// Whether every number that it rests on was read in its source.
  public var isVerified: Bool { plain.isVerified && hilly.isVerified }

  /// Reckons what a number of people need: floor(plain / plain norm + hilly / hilly norm).
  ///
  /// Nothing, if the norm does not count people. The sum is one fraction of integers, so that an
  /// exact multiple is not lost to rounding.
  public init?(_ norms: NormTable, for type: FacilityType, people: People) {
    guard let plain = norms.norm(for: type, on: .plain),
      let hilly = norms.norm(for: type, on: .hilly),
      let perPlain = plain.peoplePerFacility, let perHilly = hilly.peoplePerFacility
    else { return nil }
    let numerator = people.plain * perHilly + people.hilly * perPlain
    let denominator = perPlain * perHilly
    self.plain = plain
    self.hilly = hilly
    basis = .people(plain: people.plain, hilly: people.hilly)
    quotient = Double(numerator) / Double(denominator)
    required = numerator / denominator
  }

  /// Reckons what a number of areas need that have one facility each; nothing, if the norm does not
  /// count areas.
  public init?(_ norms: NormTable, for type: FacilityType, areas: Int) {
    guard let norm = norms.norm(for: type, on: .plain), norm.perArea != nil else { return nil }
    plain = norm
    hilly = norm
    basis = .areas(areas)
    quotient = Double(areas)
    required = areas
  }
}

/// People by the land that they live on, as far as norms tell it apart.
public struct People: Hashable, Sendable {
  /// People on plain land.
  public var plain = 0
  /// People in hills, deserts and tribal areas, for whom norms ask for more.
  public var hilly = 0

  /// Nobody yet.
  public init() {}

  /// People of both terrains.
  public init(plain: Int, hilly: Int) {
    self.plain = plain
    self.hilly = hilly
  }

  /// People of both terrains.
  public var all: Int { plain + hilly }

  /// Adds the people of another place.
  public static func += (left: inout Self, right: Self) {
    left.plain += right.plain
    left.hilly += right.hilly
  }
}
