/// What a gap table could not take in, so that nothing is left out in silence.
public struct Omissions: Hashable, Sendable {
  /// Settlements missing from columns.
  public let settlements: SettlementOmissions
  /// Facilities missing from columns.
  public let facilities: FacilityOmissions
}

/// Settlements that are missing from some or all columns.
public struct SettlementOmissions: Hashable, Sendable {
  /// Settlements of kinds that are not counted, since others stand for the same people.
  public var ofOtherKinds = 0
  /// Settlements of which nobody knows how many people live there: in no column.
  public var withoutPopulation = 0
  /// Settlements in none of the areas: in no column.
  public var withoutArea = 0
  /// The people of those settlements.
  public var peopleWithoutArea = 0
  /// Settlements where the outlines of two areas overlap: counted in the one that the register knew
  /// first.
  public var inSeveralAreas = 0
  /// Settlements without a point: counted as people, and neither near nor far.
  public var withoutPoint = 0
  /// The people of those settlements.
  public var peopleWithoutPoint = 0
  /// People of whose land nothing is known: counted as on plain land.
  public var peopleWithoutTerrain = 0

  /// Nothing is missing yet.
  public init() {}
}

/// Facilities that are missing from some or all columns.
public struct FacilityOmissions: Hashable, Sendable {
  /// Facilities of the types asked for without a point: counted in their area, near to nobody.
  public var withoutPoint = 0
  /// Facilities of the types asked for in none of the areas: counted nowhere, but people near them
  /// are near.
  public var withoutArea = 0
  /// Facilities whose type nobody could tell: counted nowhere.
  public var ofUnknownType = 0
  /// Facilities of any type that do not work or are under construction: counted nowhere.
  public var notWorking = 0

  /// Nothing is missing yet.
  public init() {}
}
