internal import FoundationEssentials
internal import GRDB
public import Geodesy

/// A facility and the shortest way to it.
public struct NearFacility: Hashable, Sendable {
  /// Which facility.
  public let id: Facility.ID
  /// Where it stands.
  public let coordinate: Coordinate
  /// From the place of the question to the facility.
  public let line: GeodesicLine
}

extension RegisterSnapshot {
  /// The facilities nearest to a place, nearest first; equal distances by id.
  ///
  /// One question does not pay for an index in memory: it asks the R*Tree of the file for a box
  /// around the place and widens the box until the answer is certain. A facility outside the box
  /// is farther than the radius that the box was made for, so an answer is certain once enough
  /// facilities within that radius are known.
  ///
  /// - Parameters:
  ///   - place: Where the question is asked.
  ///   - filter: Which facilities count.
  ///   - count: How many are wanted, at least 1.
  ///   - limit: Farther ones do not count.
  /// - Returns: At most `count`, fewer where there are no more within the limit.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  /// - Complexity: O(facilities in the last box), some hundreds for a few answers.
  public func nearest(
    to place: Coordinate, matching filter: FacilityFilter, count: Int,
    within limit: Distance = Self.halfwayRoundTheEarth
  ) throws -> [NearFacility] {
    precondition(count > 0, "no answer wanted")
    let filter = try arguments(of: filter)
    var radius = min(Self.firstRadius, limit)
    while true {
      let found = try facilities(around: place, within: radius, matching: filter)
      let certain = found.prefix { $0.line.distance <= radius }
      if certain.count >= count || radius >= limit {
        return Array(certain.prefix(count))
      }
      // Enough stand in the corners of the box: the farthest of them bounds the answer.
      let bound =
        found.count >= count
        ? found[count - 1].line.distance : Distance.meters(radius.meters * 2)
      radius = min(bound, limit)
    }
  }

  /// Longer than any geodesic on WGS 84, whose longest is 20,003,931.5 m.
  public static let halfwayRoundTheEarth = Distance.kilometers(20_004)

  /// Towns have a facility within this; villages take three or four widenings more.
  private static let firstRadius = Distance.kilometers(2)

  private func facilities(
    around place: Coordinate, within radius: Distance,
    matching filter: [String: (any DatabaseValueConvertible)?]
  ) throws -> [NearFacility] {
    let statement = try database.cachedStatement(
      sql: SQL.text(PackageResources.facility_in_box_sql))
    var found: [NearFacility] = []
    for box in GeographicBox.around(place, radius: radius).parts {
      try indexPending(in: box, of: .facility)
      var arguments = filter
      arguments["west"] = box.west
      arguments["east"] = box.east
      arguments["south"] = box.south
      arguments["north"] = box.north
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
      while let row = try rows.next() {
        guard let coordinate = PointBlob.coordinate(in: row["geom"]) else { continue }
        found.append(
          NearFacility(
            id: Facility.ID(row["id"]), coordinate: coordinate,
            line: Geodesic.inverse(from: place, to: coordinate)))
      }
    }
    return found.sorted {
      ($0.line.distance.meters, $0.id) < ($1.line.distance.meters, $1.id)
    }
  }
}
