internal import GRDB

/// A row that was seen before.
public struct KnownSubmission: Hashable, Sendable {
  /// Which row.
  public let id: Submission.ID
  /// What was decided about it.
  public let decision: Submission.Decision
  /// What it became; nil for a row that is held or rejected.
  public let entity: Int64?
}

extension RegisterSnapshot {
  /// Whether this very row was kept before, and what became of it.
  ///
  /// - Parameter hash: SHA-256 of its bytes and of how they are read, 32 bytes.
  /// - Returns: The latest such row.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func submission(withContent hash: [UInt8]) throws -> KnownSubmission? {
    // An import mostly asks for rows that are new, and a row costs more than an id.
    let finding = try statements[.findSubmission]
    finding.bind(blob: hash)
    guard let id = try finding.firstInteger() else { return nil }
    return try Row.fetchOne(
      database.cachedStatement(sql: SQL.text(PackageResources.submission_by_id_sql)),
      arguments: [id]
    ).map { row in
      let decision: String = row["decision"]
      return KnownSubmission(
        id: Submission.ID(row["id"]),
        decision: Submission.Decision(rawValue: decision) ?? .held, entity: row["entityId"])
    }
  }
}
