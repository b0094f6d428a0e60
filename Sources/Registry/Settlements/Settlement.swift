public import Geodesy

/// Where people live: the demand for care.
public struct Settlement: Identifiable, Hashable, Sendable {
  /// The register's own number of a settlement.
  public typealias ID = RegisterID<Settlement>

  /// The register's number.
  public let id: ID
  /// What is said of it.
  public var draft: SettlementDraft
  /// The areas that hold it.
  public var area: AreaPath
}

/// What can be said of a settlement: everything but its id.
public struct SettlementDraft: Hashable, Sendable {
  /// The English name, or as the source spells it.
  public var name: String
  /// The Hindi name; nil where not known.
  public var localName: String?
  /// What it is: village, habitation, town.
  public var kind: SettlementKind
  /// People; nil where not known, which is not nought.
  public var population: Int?
  /// Where it differs from its area's.
  public var terrain: Terrain?
  /// The smallest area that it lies in; nil where not known.
  public var areaID: Area.ID?
  /// District and block as the source words them.
  public var declaredDistrict: String?
  /// The block as the source names it; nil where it does not.
  public var declaredBlock: String?
  /// The source's own number of it.
  public var identifier: Identifier?
  /// Who says so.
  public var source: String
  /// Where it lies; nil where not known.
  public var coordinate: Coordinate?

  /// A settlement of which the least is known.
  public init(name: String, kind: SettlementKind, source: String) {
    self.name = name
    self.kind = kind
    self.source = source
  }
}

/// What a settlement is.
public enum SettlementKind: String, CaseIterable, Sendable {
  case habitation
  case village
  case town
  /// A post office, standing for the people around it where nothing better is known.
  case postOffice = "post-office"
}
