internal import FoundationEssentials
internal import GRDB

extension RegisterSnapshot {
  /// The latest row that came in under a sender's key, and its bytes.
  ///
  /// - Parameter instance: The key, such as `uuid:…`.
  /// - Returns: Nil if no accepted or corrected row has the key.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func submission(withInstance instance: String) throws -> (
    known: KnownSubmission, raw: [UInt8]
  )? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: SQL.text(PackageResources.submission_with_instance_sql)),
      arguments: [instance]
    ).map { row in
      let decision: String = row["decision"]
      let raw: Data = row["raw"]
      return (
        KnownSubmission(
          id: Submission.ID(row["id"]),
          decision: Submission.Decision(rawValue: decision) ?? .held, entity: row["entityId"]),
        [UInt8](raw)
      )
    }
  }

  /// Whether a row that came in replaces the one with this key.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func isReplaced(instance: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: SQL.text(PackageResources.instance_replaced_sql)),
      arguments: [instance]) ?? false
  }
}
