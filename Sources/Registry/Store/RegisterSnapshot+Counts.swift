internal import GRDB

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
    RegisterCounts(
      facilities: try count("facility WHERE mergedInto IS NULL"),
      areas: try count("area"),
      settlements: try count("settlement"),
      submissions: try count("submission"),
      changes: try count("change"),
      facilitiesWithoutPoint: try count("facility WHERE mergedInto IS NULL AND geom IS NULL"),
      facilitiesWithoutArea: try count("facility WHERE mergedInto IS NULL AND areaId IS NULL"),
      settlementsWithoutPopulation: try count("settlement WHERE population IS NULL"),
      held: try count("submission WHERE decision = 'held'"))
  }

  private func count(_ rows: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
  }
}
