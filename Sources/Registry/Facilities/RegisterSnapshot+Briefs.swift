internal import GRDB
internal import Geodesy

/// What tells one facility from another, without the rest.
public struct FacilityBrief: Sendable {
  /// Which facility; of one that was merged into another, the other.
  public let id: Facility.ID
  /// Whether it was merged into another.
  public let isMerged: Bool
  /// The name as on the board.
  public let name: String
  /// The name in the other script, where it is known.
  public let localName: String?
  /// A code of `geodata/facility-types`.
  public let typeCode: String
  /// Six digits.
  public let pin: String?
  /// The smallest area known to hold it.
  public let areaID: Area.ID?
  /// The district as the source words it.
  public let declaredDistrict: String?
  /// Where it stands; how and when it was found is left out.
  public let point: LocatedPoint?
}

extension RegisterSnapshot {
  /// Reads what tells facilities apart, in one pass over the register.
  ///
  /// - Parameter body: Called with each facility in the order of the ids, merged ones included.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read; what the body
  ///   throws.
  public func forEachBrief(_ body: (FacilityBrief) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: SQL.text(PackageResources.facility_briefs_sql))
    while let row = try rows.next() {
      let point = PointBlob.coordinate(in: row[7]).map {
        LocatedPoint($0, accuracy: row[8])
      }
      try body(
        FacilityBrief(
          id: Facility.ID(row[0]), isMerged: row[9], name: row[1], localName: row[2],
          typeCode: row[3], pin: row[4], areaID: (row[5] as Int64?).map { Area.ID($0) },
          declaredDistrict: row[6], point: point))
    }
  }

  /// Reads the numbers of all facilities.
  ///
  /// - Returns: The numbers by facility, in order; a facility without any is not among them.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func identifiers() throws -> [Facility.ID: [Identifier]] {
    var identifiers: [Facility.ID: [Identifier]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: SQL.text(PackageResources.identifier_list_sql))
    while let row = try rows.next() {
      identifiers[Facility.ID(row[0]), default: []].append(
        Identifier(system: row[1], value: row[2]))
    }
    return identifiers
  }
}
