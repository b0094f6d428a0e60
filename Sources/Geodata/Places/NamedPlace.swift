public import Geodesy

/// A place that a name was found to mean.
public struct NamedPlace: Hashable, Sendable {
  /// The name in English.
  public let name: String
  /// The name in Hindi; nil where it is not known.
  public let localName: String?
  /// What the place is.
  public let kind: Kind
  /// The district's English name; nil where it is not known.
  public let district: String?
  /// The state's English name; nil where it is not known.
  public let state: String?
  /// The point to ask from.
  public let coordinate: Coordinate
  /// How many people live there; nil where it is not known.
  public let population: Int?
  /// How well the name fits what was asked.
  public let match: PlaceMatch

  /// What a place is, in the order in which equal names are listed.
  public enum Kind: String, CaseIterable, Sendable {
    case town, district, block, settlement, postOffice
  }

  /// A place that a name was found to mean, all that is known of it.
  public init(
    name: String, localName: String?, kind: Kind, district: String?, state: String?,
    coordinate: Coordinate, population: Int?, match: PlaceMatch
  ) {
    self.name = name
    self.localName = localName
    self.kind = kind
    self.district = district
    self.state = state
    self.coordinate = coordinate
    self.population = population
    self.match = match
  }
}

/// How well a name fits what was asked, best first when sorted.
public enum PlaceMatch: Hashable, Comparable, Sendable {
  /// The same name in the same script, but for case, nukta and punctuation.
  case exact
  /// The same name in another script or spelling, or another name of the place.
  case spelling(Double)
  /// Another name that is alike; from 0 to 1 how much.
  case similar(Double)

  /// Whether the place can be taken for what was meant, other than a guess at a misspelling.
  public var isSure: Bool {
    if case .similar = self { false } else { true }
  }

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Int, Double) {
    switch self {
    case .exact: (0, 0)
    case .spelling(let score): (1, -score)
    case .similar(let score): (2, -score)
    }
  }
}
