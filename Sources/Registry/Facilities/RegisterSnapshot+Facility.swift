internal import FoundationEssentials
internal import GRDB
internal import Geodesy
internal import Wording

extension RegisterSnapshot {
  /// All that is known of one facility.
  ///
  /// - Throws: ``Wording/Problem`` `facility.not-found`.
  public func facility(_ id: Facility.ID) throws -> Facility {
    let statement = try database.cachedStatement(sql: SQL.text(PackageResources.facility_by_id_sql))
    guard let row = try Row.fetchOne(statement, arguments: ["id": id.number]) else {
      throw Problem(.facilityNotFound, ["value": id.description])
    }
    return try facility(in: row)
  }

  /// The facility that bears a number of some system, or the one it was merged into.
  ///
  /// - Returns: Nil where the number is not known.
  public func facility(with identifier: Identifier) throws -> Facility.ID? {
    let statement = try statements[.findFacility]
    statement.bind(identifier.system)
    statement.bind(identifier.value)
    return try statement.firstInteger().map { Facility.ID($0) }
  }

  /// The facilities that fit a filter, in the order of their ids.
  ///
  /// - Parameters:
  ///   - filter: Which ones.
  ///   - includingMerged: Whether those that were merged into others are seen too.
  /// - Returns: Their ids in ascending order.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  /// - Complexity: O(facilities of the register).
  public func facilities(matching filter: FacilityFilter, includingMerged: Bool = false) throws
    -> [Facility.ID]
  {
    let statement = try database.cachedStatement(
      sql: SQL.text(PackageResources.facility_points_sql))
    var arguments = try arguments(of: filter)
    arguments["merged"] = includingMerged
    return try Int64.fetchAll(statement, arguments: StatementArguments(arguments))
      .map { Facility.ID($0) }
  }

  private func facility(in row: Row) throws -> Facility {
    let id = Facility.ID(row["id"])
    var draft = FacilityDraft(
      name: row["name"], typeCode: row["typeCode"], source: row["source"],
      point: Self.point(in: row))
    draft.localName = row["localName"]
    draft.ownership = Ownership(rawValue: row["ownership"]) ?? .unknown
    draft.status = FacilityStatus(rawValue: row["status"]) ?? .unknown
    draft.areaID = (row["areaId"] as Int64?).map { Area.ID($0) }
    draft.declaredDistrict = row["declaredDistrict"]
    draft.declaredBlock = row["declaredBlock"]
    draft.address = row["address"]
    draft.pin = row["pin"]
    draft.phone = row["phone"]
    draft.hours = row["hours"]
    draft.openedOn = Self.day(row["openedOn"])
    draft.closedOn = Self.day(row["closedOn"])
    draft.identifiers = try identifiers(of: id)
    draft.services = try codes(PackageResources.facility_services_sql, of: id)
    draft.designations = try codes(PackageResources.facility_designations_sql, of: id)
    return Facility(
      id: id, draft: draft,
      area: AreaPath(
        state: row["state"], district: row["district"], block: row["block"],
        localDistrict: row["localDistrict"], localBlock: row["localBlock"]),
      mergedInto: (row["mergedInto"] as Int64?).map { Facility.ID($0) })
  }

  private static func point(in row: Row) -> LocatedPoint? {
    PointBlob.coordinate(in: row["geom"]).map {
      LocatedPoint(
        $0, accuracy: row["accuracy"],
        method: (row["pointMethod"] as String?).flatMap { PointMethod(rawValue: $0) },
        capturedOn: day(row["pointCapturedOn"]))
    }
  }

  private static func day(_ text: String?) -> CalendarDay? {
    text.flatMap { try? CalendarDay($0) }
  }

  private func identifiers(of id: Facility.ID) throws -> [Identifier] {
    let statement = try database.cachedStatement(
      sql: SQL.text(PackageResources.facility_identifiers_sql))
    return try Row.fetchAll(statement, arguments: [id.number])
      .map { Identifier(system: $0["system"], value: $0["value"]) }
  }

  private func codes(_ query: [UInt8], of id: Facility.ID) throws -> [String] {
    let statement = try database.cachedStatement(sql: SQL.text(query))
    return try String.fetchAll(statement, arguments: [id.number])
  }
}
