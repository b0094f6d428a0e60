internal import FoundationEssentials
internal import GRDB
public import Geodesy

/// Facilities as flat arrays, one index a facility, for questions about all of them at once.
public struct FacilityPoints: Sendable {
  /// The register's numbers.
  public var ids: [Facility.ID] = []
  /// Where they stand.
  public var coordinates: [Coordinate] = []
  /// The codes of their types.
  public var typeCodes: [String] = []
  /// The smallest areas that they lie in; nil where not known.
  public var areas: [Area.ID?] = []
  /// Facilities that fit the question but have no point: they are in none of the arrays.
  public var withoutPoint: [FacilityWithoutPoint] = []
}

/// A facility that no distance can be measured to, but that counts for its area.
public struct FacilityWithoutPoint: Hashable, Sendable {
  /// Which facility.
  public let id: Facility.ID
  /// The code of its type.
  public let typeCode: String
  /// The smallest area that it lies in; nil where not known.
  public let area: Area.ID?
}

/// Settlements as flat arrays, one index a settlement.
public struct SettlementPoints: Sendable {
  /// The register's numbers.
  public var ids: [Settlement.ID] = []
  /// What each is.
  public var kinds: [SettlementKind] = []
  /// Nil where no point is known.
  public var coordinates: [Coordinate?] = []
  /// Nil where not known, which is not nought.
  public var populations: [Int?] = []
  /// The land they lie on; nil where not known.
  public var terrains: [Terrain?] = []
  /// The smallest areas that they lie in; nil where not known.
  public var areas: [Area.ID?] = []

  /// No settlements yet.
  public init() {}
}

extension RegisterSnapshot {
  /// Reads the points of all facilities that fit a filter.
  public func facilityPoints(matching filter: FacilityFilter) throws -> FacilityPoints {
    var points = FacilityPoints()
    var arguments = try arguments(of: filter)
    arguments["merged"] = false
    let rows = try Row.fetchCursor(
      database, sql: SQL.text(PackageResources.facility_points_sql),
      arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      let id = Facility.ID(row["id"])
      let area = (row["areaId"] as Int64?).map { Area.ID($0) }
      guard let coordinate = PointBlob.coordinate(in: row["geom"]) else {
        points.withoutPoint.append(
          FacilityWithoutPoint(id: id, typeCode: row["typeCode"], area: area))
        continue
      }
      points.ids.append(id)
      points.coordinates.append(coordinate)
      points.typeCodes.append(row["typeCode"])
      points.areas.append(area)
    }
    return points
  }

  /// Reads the names of facilities, in one pass over the register.
  ///
  /// - Parameter ids: In ascending order, as ``facilityPoints(matching:)`` gives them.
  /// - Returns: As many names; an empty one for an id that is not known.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func facilityNames(of ids: [Facility.ID]) throws -> [String] {
    var names: [String] = []
    names.reserveCapacity(ids.count)
    let rows = try Row.fetchCursor(database, sql: SQL.text(PackageResources.facility_names_sql))
    while names.count < ids.count, let row = try rows.next() {
      let id = Facility.ID(row[0])
      while names.count < ids.count, ids[names.count] < id { names.append("") }
      if names.count < ids.count, ids[names.count] == id { names.append(row[1]) }
    }
    while names.count < ids.count { names.append("") }
    return names
  }

  /// Reads the points, people and terrain of all settlements.
  public func settlementPoints() throws -> SettlementPoints {
    var points = SettlementPoints()
    let rows = try Row.fetchCursor(
      database,
      sql: SQL.text(PackageResources.settlement_points_sql))
    while let row = try rows.next() {
      points.ids.append(Settlement.ID(row["id"]))
      points.kinds.append(SettlementKind(rawValue: row["kind"]) ?? .habitation)
      points.coordinates.append(PointBlob.coordinate(in: row["geom"]))
      points.populations.append(row["population"])
      points.terrains.append((row["terrain"] as String?).flatMap { Terrain(rawValue: $0) })
      points.areas.append((row["areaId"] as Int64?).map { Area.ID($0) })
    }
    return points
  }
}
