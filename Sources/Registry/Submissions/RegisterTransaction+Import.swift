internal import FoundationEssentials
internal import GRDB

extension RegisterTransaction {
  /// Opens the record of an import, before its first row.
  public func beginImport(
    of entity: ImportRun.Entity, from fileName: String, preset: String?,
    signed signature: Signature
  ) throws -> ImportRun.ID {
    try database.execute(
      sql: """
        INSERT INTO importRun (entity, fileName, preset, startedAt, who) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [entity.rawValue, fileName, preset, signature.at, signature.who])
    return ImportRun.ID(database.lastInsertedRowID)
  }

  /// Writes how far an import has come.
  ///
  /// Called in the transaction of each batch, so that a killed process leaves counts that fit the
  /// rows that are in.
  ///
  /// - Parameters:
  ///   - id: Which import.
  ///   - totals: All rows so far.
  ///   - moment: When it ended; nil while it runs.
  /// - Throws: ``Wording/Problem`` `register.unwritable`, as when the disk is full.
  public func updateImport(_ id: ImportRun.ID, to totals: ImportTotals, finishedAt moment: String?)
    throws
  {
    try database.cachedStatement(
      sql: """
        UPDATE importRun SET read = ?, accepted = ?, corrected = ?, unchanged = ?, held = ?,
          rejected = ?, leftOut = ?, finishedAt = ?
        WHERE id = ?
        """
    ).execute(arguments: [
      totals.read, totals.accepted, totals.corrected, totals.unchanged, totals.held,
      totals.rejected, totals.leftOut, moment, id.number,
    ])
  }

  /// Keeps a row with its findings.
  ///
  /// - Parameters:
  ///   - submission: The row.
  ///   - run: The import that it is part of.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` `register.unwritable`, as when the disk is full.
  /// - Precondition: The content hash has 32 bytes.
  public func record(_ submission: Submission, in run: ImportRun.ID) throws -> Submission.ID {
    precondition(submission.contentHash.count == 32, "not a SHA-256")
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO submission (importId, position, instanceId, contentHash, raw, decision)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    statement.setUncheckedArguments([
      run.number, submission.position, submission.instanceID, Data(submission.contentHash),
      Data(submission.raw), submission.decision.rawValue,
    ])
    try statement.execute()
    let id = Submission.ID(database.lastInsertedRowID)
    try keep(submission.origin, of: id)
    for finding in submission.findings { try add(finding, to: id) }
    return id
  }

  /// Says what a kept row became: the number of a facility, settlement or area.
  public func link(_ submission: Submission.ID, to entity: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE submission SET entityId = ? WHERE id = ?")
    statement.setUncheckedArguments([entity, submission.number])
    try statement.execute()
  }
}
