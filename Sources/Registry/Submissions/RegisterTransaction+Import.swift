internal import GRDB

extension RegisterTransaction {
  /// Opens the record of an import, before its first row.
  public func beginImport(
    of entity: ImportRun.Entity, from fileName: String, preset: String?,
    signed signature: Signature
  ) throws -> ImportRun.ID {
    try database.execute(
      sql: SQL.text(PackageResources.import_insert_sql),
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
      sql: SQL.text(PackageResources.import_progress_sql)
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
  ///   - entity: What it becomes, where that is known: the number of a facility, settlement or area.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` `register.unwritable`, as when the disk is full.
  /// - Precondition: The content hash has 32 bytes.
  public func record(
    _ submission: Submission, in run: ImportRun.ID, as entity: Int64? = nil
  ) throws -> Submission.ID {
    precondition(submission.contentHash.count == 32, "not a SHA-256")
    let statement = try snapshot.statements[.addSubmission]
    statement.bind(run.number)
    statement.bind(Int64(submission.position))
    statement.bind(submission.instanceID)
    statement.bind(blob: submission.contentHash)
    statement.bind(blob: submission.raw)
    statement.bind(submission.decision.rawValue)
    statement.bind(entity)
    try statement.run()
    let id = Submission.ID(database.lastInsertedRowID)
    try keep(submission.origin, of: id)
    for finding in submission.findings { try add(finding, to: id) }
    return id
  }

  /// The number that the next new row of a table gets, if nothing else is added before it.
  ///
  /// For whoever keeps a row before it is written: ``record(_:in:as:)`` says then at once what it
  /// becomes, and ``link(_:to:)`` only where it became something else.
  public func nextRow(of table: PointTable) throws -> Int64 {
    try snapshot.statements.nextRow(of: table)
  }

  /// Says what a kept row became: the number of a facility, settlement or area.
  public func link(_ submission: Submission.ID, to entity: Int64) throws {
    try database.cachedStatement(sql: SQL.text(PackageResources.submission_set_entity_sql))
      .execute(arguments: [entity, submission.number])
  }
}
