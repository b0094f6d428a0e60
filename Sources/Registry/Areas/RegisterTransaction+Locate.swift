internal import FoundationEssentials
internal import GRDB

extension RegisterTransaction {
  /// Finds the areas of facilities and settlements anew, after areas were added.
  ///
  /// Rows without an area get the smallest that holds their point. Rows that are known to lie in a
  /// district get the block, where it is in that district; what a source declared is never
  /// overruled by a point.
  ///
  /// - Returns: How many facilities and settlements were placed.
  public func placeInAreas() throws -> (facilities: Int, settlements: Int) {
    let locator = try AreaLocator(of: snapshot)
    guard !locator.isEmpty else { return (0, 0) }
    let ancestors = try AreaAncestors(of: snapshot)
    return (
      try place(
        PackageResources.facility_places_sql, PackageResources.facility_set_area_sql,
        by: locator, within: ancestors),
      try place(
        PackageResources.settlement_places_sql, PackageResources.settlement_set_area_sql,
        by: locator, within: ancestors)
    )
  }

  private func place(
    _ places: [UInt8], _ setArea: [UInt8], by locator: AreaLocator, within ancestors: AreaAncestors
  ) throws -> Int {
    let rows = try Row.fetchCursor(database, sql: SQL.text(places))
    var found: [(row: Int64, area: Int64)] = []
    while let row = try rows.next() {
      let known = (row["areaId"] as Int64?).map { Area.ID($0) }
      guard let place = PointBlob.coordinate(in: row["geom"]),
        let area = locator.area(containing: place), area != known,
        known.map({ ancestors.contains($0, above: area) }) ?? true
      else { continue }
      found.append((row["id"], area.number))
    }
    let statement = try database.makeStatement(sql: SQL.text(setArea))
    for (row, area) in found { try statement.execute(arguments: [area, row]) }
    return found.count
  }
}

/// Which areas lie above which.
struct AreaAncestors {
  private let parents: [Area.ID: Area.ID]

  init(of snapshot: RegisterSnapshot) throws {
    parents = Dictionary(
      uniqueKeysWithValues: try snapshot.areas().compactMap { area in
        area.draft.parent.map { (area.id, $0) }
      })
  }

  /// Whether one area holds another by their parents.
  func contains(_ outer: Area.ID, above inner: Area.ID) -> Bool {
    var next = parents[inner]
    for _ in AreaLevel.allCases {
      guard let current = next else { return false }
      if current == outer { return true }
      next = parents[current]
    }
    return false
  }
}
