internal import GRDB

extension RegisterTransaction {
  /// Appends a decision to the log of decisions.
  func record(
    _ decision: ReviewDecision, _ row: Submission.ID?, _ facility: Facility.ID?,
    of run: ImportRun.ID? = nil, signed signature: Signature, reason: String?
  ) throws {
    try database.cachedStatement(
      sql: SQL.text(PackageResources.review_insert_sql)
    ).execute(arguments: [
      signature.at, signature.who, decision.rawValue, row?.number, run?.number, facility?.number,
      reason,
    ])
  }

  /// Moves a row of an import from one count to another, so that its balance tells how it stands.
  ///
  /// A row that a later import decided is in that one's counts; then nothing is moved.
  func moveTotal(
    of run: ImportRun.ID, from: Submission.Decision, to: Submission.Decision, rows: Int = 1
  ) throws {
    guard from != to, rows > 0 else { return }
    try moveTotal(of: run, from: from.rawValue, to: to.rawValue, rows)
  }

  /// The same for a row that may have said nothing new, and was counted so.
  func moveTotal(
    of row: Submission.ID, in run: ImportRun.ID, from: Submission.Decision,
    to: Submission.Decision
  ) throws {
    let isAccepted = from == .accepted || from == .corrected
    let saidNothing = try isAccepted && !snapshot.isToldOf(row)
    guard saidNothing || from != to else { return }
    try moveTotal(
      of: run, from: saidNothing ? "unchanged" : from.rawValue, to: to.rawValue, 1)
  }

  private func moveTotal(
    of run: ImportRun.ID, from: String, to: String, _ rows: Int
  ) throws {
    try database.execute(
      sql: SQL.text(PackageResources.import_move_total_sql),
      arguments: ["rows": rows, "run": run.number, "from": from, "to": to])
  }

  /// What a row became.
  func entity(of id: Submission.ID) throws -> Facility.ID? {
    try Int64.fetchOne(
      database, sql: SQL.text(PackageResources.submission_entity_sql), arguments: [id.number]
    ).map { Facility.ID($0) }
  }
}

extension RegisterSnapshot {
  /// Whether a row has changed anything, or a person has decided about it.
  fileprivate func isToldOf(_ row: Submission.ID) throws -> Bool {
    try Bool.fetchOne(
      database, sql: SQL.text(PackageResources.submission_told_of_sql),
      arguments: ["row": row.number]) ?? false
  }
}
