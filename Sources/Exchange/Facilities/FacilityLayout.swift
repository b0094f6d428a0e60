public import Registry
internal import Wording

extension RowLayout where Subject == Facility {
  /// How facilities are handed over and listed: the keys of ``nearest`` without the way there.
  public static let facilities = Self(
    columns: FacilityColumns.identity + FacilityColumns.place + FacilityColumns.particulars,
    table: [
      FacilityTable.id, FacilityTable.name, FacilityTable.type, FacilityTable.district,
      FacilityTable.block, FacilityTable.status,
    ],
    geometry: { $0.draft.point.map { .point($0.coordinate) } })

  /// The same keys, and for people everything that is known.
  public static let facilityInFull = Self(
    columns: facilities.columns,
    table: [
      FacilityTable.id, FacilityTable.name, FacilityTable.otherName, FacilityTable.fullType,
      FacilityTable.ownership, FacilityTable.status, FacilityTable.district, FacilityTable.block,
      FacilityTable.address, FacilityTable.pin, FacilityTable.phone, FacilityTable.hours,
      FacilityTable.services, FacilityTable.designations, FacilityTable.openedOn,
      FacilityTable.closedOn, FacilityTable.point, FacilityTable.map, FacilityTable.identifiers,
      FacilityTable.source, FacilityTable.mergedInto,
    ],
    geometry: facilities.geometry)
}
