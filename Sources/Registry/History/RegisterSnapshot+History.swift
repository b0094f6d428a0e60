internal import GRDB

extension RegisterSnapshot {
  /// What was changed about a facility, oldest first.
  ///
  /// - Throws: ``Wording/Problem`` `facility.not-found`.
  public func history(of id: Facility.ID) throws -> [Change] {
    _ = try facility(id)
    return try Row.fetchAll(
      database, sql: SQL.text(PackageResources.facility_history_sql),
      arguments: [id.number]
    ).map { row in
      Change(
        at: row["at"], who: row["who"], action: Change.Action(rawValue: row["action"]) ?? .edit,
        facility: id, field: row["field"], before: row["before"], after: row["after"],
        reason: row["reason"],
        submission: (row["submissionId"] as Int64?).map { Submission.ID($0) })
    }
  }
}
