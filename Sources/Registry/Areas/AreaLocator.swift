internal import FoundationEssentials
internal import GRDB
public import Geodesy

/// Says which area a place lies in, by the boundaries of the register.
public struct AreaLocator: Sendable {
  private let levels: [(level: AreaLevel, ids: [Area.ID], index: AreaIndex)]

  /// Reads the boundaries of some levels, by default of all.
  ///
  /// - Complexity: O(corners of all boundaries)
  public init(of snapshot: RegisterSnapshot, levels: [AreaLevel] = AreaLevel.allCases) throws {
    self.levels = try levels.reversed().compactMap { level in
      let areas = try snapshot.boundaries(of: level)
      guard !areas.isEmpty else { return nil }
      return (level, areas.map(\.id), AreaIndex(areas.map(\.boundary)))
    }
  }

  /// Whether there is any boundary to look in.
  public var isEmpty: Bool { levels.isEmpty }

  /// The smallest area that holds a place: a block rather than its district.
  public func area(containing place: Coordinate) -> Area.ID? {
    for (_, ids, index) in levels {
      if let found = index.firstArea(containing: place) { return ids[found] }
    }
    return nil
  }

  /// The area of one level that holds a place.
  public func area(of level: AreaLevel, containing place: Coordinate) -> Area.ID? {
    guard let (_, ids, index) = levels.first(where: { $0.level == level }) else { return nil }
    return index.firstArea(containing: place).map { ids[$0] }
  }
}

extension RegisterSnapshot {
  /// The boundaries of a level, in the order of the areas' ids; areas without one are left out.
  public func boundaries(of level: AreaLevel) throws -> [(id: Area.ID, boundary: MultiPolygon)] {
    let rows = try Row.fetchCursor(
      database,
      sql: SQL.text(PackageResources.area_boundaries_sql),
      arguments: [level.rawValue])
    var boundaries: [(id: Area.ID, boundary: MultiPolygon)] = []
    while let row = try rows.next() {
      guard let boundary = MultiPolygonBlob.boundary(in: row["geom"]) else { continue }
      boundaries.append((Area.ID(row["id"]), boundary))
    }
    return boundaries
  }

  /// The boundary of one area.
  public func boundary(of id: Area.ID) throws -> MultiPolygon? {
    MultiPolygonBlob.boundary(
      in: try Data.fetchOne(
        database, sql: SQL.text(PackageResources.area_boundary_sql), arguments: [id.number]))
  }
}
