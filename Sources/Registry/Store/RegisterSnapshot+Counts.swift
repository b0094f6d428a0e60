internal import GRDB
internal import Wording

/// How much a register holds.
public struct RegisterCounts: Hashable, Sendable {
  /// Facilities, those merged into others not counted.
  public let facilities: Int
  /// States, districts and blocks.
  public let areas: Int
  /// Settlements.
  public let settlements: Int
  /// Rows that came in and are kept.
  public let submissions: Int
  /// Lines of the change log.
  public let changes: Int
  /// Facilities that no map can show.
  public let facilitiesWithoutPoint: Int
  /// Facilities of which the district is not known.
  public let facilitiesWithoutArea: Int
  /// Settlements of which nobody knows how many people live there.
  public let settlementsWithoutPopulation: Int
  /// Rows that wait for a person's decision.
  public let held: Int
}

extension RegisterSnapshot {
  /// Counts the rows of the register; those merged into others count once.
  public func counts() throws -> RegisterCounts {
    let query = SQL.text(PackageResources.register_counts_sql)
    guard let row = try Row.fetchOne(database, sql: query) else {
      throw Problem(.registerDamaged, ["value": "no counts"])
    }
    return RegisterCounts(
      facilities: row["facilities"], areas: row["areas"], settlements: row["settlements"],
      submissions: row["submissions"], changes: row["changes"],
      facilitiesWithoutPoint: row["facilitiesWithoutPoint"],
      facilitiesWithoutArea: row["facilitiesWithoutArea"],
      settlementsWithoutPopulation: row["settlementsWithoutPopulation"], held: row["held"])
  }
}
