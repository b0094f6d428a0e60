internal import GRDB

extension RegisterTransaction {
  /// Decides anew about a row that is kept, such as one that was held.
  public func decide(_ submission: Submission.ID, _ decision: Submission.Decision) throws {
    try database.cachedStatement(sql: SQL.text(PackageResources.submission_set_decision_sql))
      .execute(arguments: [decision.rawValue, submission.number])
  }
}
