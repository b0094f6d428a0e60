/// The fields that a kind of row can give, by their names in `field-names.csv`.
public protocol MappedField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name of the kind in `field-names.csv`.
  static var entity: String { get }
}

/// What a row can say of a facility.
public enum FacilityField: String, MappedField {
  case name, localName, description, type, category
  case latitude, longitude, coordinates, accuracy, capturedOn
  case state, stateLGD, district, districtLGD, districtCensus, districtPMGSY
  case block, blockLGD, blockPMGSY, habitation, habitationPMGSY, village
  case address, pin, phone, hours, ownership, status, services, openedOn, closedOn
  case hfr, nin, hmis, dhis2, osm, pmgsy, identifier
  /// The sender's key of the submission, and of the one that it replaces.
  case instance, deprecated
  /// Who gathered the row, by which form, on which device, from when to when.
  case surveyor, form, device, startedAt, endedAt
  case beds, staff

  /// The name of the kind in `field-names.csv`.
  public static var entity: String { "facility" }
}

/// What a row can say of a settlement.
public enum SettlementField: String, MappedField {
  case name, localName, population, kind, terrain
  case latitude, longitude, coordinates
  case state, stateLGD, district, districtLGD, districtCensus, districtPMGSY
  case block, blockLGD, blockPMGSY
  case identifier, villageLGD, villageCensus

  /// The name of the kind in `field-names.csv`.
  public static var entity: String { "settlement" }
}

/// What a row can say of an area.
public enum AreaField: String, MappedField {
  case name, localName, level, state, district, block, parent, terrain, vintage
  case lgd, census2011, pmgsy, districtPMGSY, statePMGSY

  /// The name of the kind in `field-names.csv`.
  public static var entity: String { "area" }
}
