/// A piece of the map with a name: a state, a district, a block.
public struct Area: Identifiable, Hashable, Sendable {
  /// The register's own number of an area.
  public typealias ID = RegisterID<Area>

  /// The register's number.
  public let id: ID
  /// What is said of it.
  public var draft: AreaDraft
  /// Whether its boundary is known.
  public let hasBoundary: Bool
}

/// What can be said of an area: everything but its id and its boundary.
public struct AreaDraft: Hashable, Sendable {
  /// What the area is: state, district, block.
  public var level: AreaLevel
  /// The English name.
  public var name: String
  /// The Hindi name; nil where not known.
  public var localName: String?
  /// The area that it lies in; nil for the largest.
  public var parent: Area.ID?
  /// The land, where one kind holds for all of it.
  public var terrain: Terrain?
  /// The year or date of the boundary: districts split.
  public var vintage: String?
  /// Who says so.
  public var source: String
  /// Codes with their systems (`lgd`, `census2011`, `pmgsy`); alike digits mean different areas.
  public var codes: [Identifier] = []

  /// An area of which the least is known.
  public init(level: AreaLevel, name: String, source: String) {
    self.level = level
    self.name = name
    self.source = source
  }
}

/// How large an area is in the order of administration.
public enum AreaLevel: String, CaseIterable, Sendable {
  case country
  case state
  case district
  case subdistrict
  case block
  case village
}

/// The lie of the land, by which the norms differ.
public enum Terrain: String, CaseIterable, Sendable {
  case plain
  case hilly
  case tribal
  case desert
}
