internal import GRDB

extension RegisterTransaction {
  /// Adds to a row that is kept what was noticed of it later.
  ///
  /// - Parameters:
  ///   - finding: What was noticed.
  ///   - submission: The row.
  /// - Throws: ``Wording/Problem`` `register.unwritable`, as when the disk is full.
  public func add(_ finding: Finding, to submission: Submission.ID) throws {
    try database.cachedStatement(
      sql: SQL.text(PackageResources.finding_insert_sql)
    ).execute(arguments: [
      submission.number, finding.rule, finding.severity.rawValue, finding.field, finding.message,
      finding.before, finding.after,
    ])
  }
}
