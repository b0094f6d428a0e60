internal import GRDB

extension RegisterTransaction {
  /// Appends a decision to the log of decisions.
  func record(
    _ decision: ReviewDecision, _ row: Submission.ID?, _ facility: Facility.ID?,
    of run: ImportRun.ID? = nil, signed signature: Signature, reason: String?
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO review (at, who, decision, submissionId, importId, facilityId, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
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
    try database.execute(
      sql: """
        UPDATE importRun SET \(from.rawValue) = \(from.rawValue) - :rows,
          \(to.rawValue) = \(to.rawValue) + :rows
        WHERE id = :run AND \(from.rawValue) >= :rows
        """, arguments: ["rows": rows, "run": run.number])
  }

  /// What a row became.
  func entity(of id: Submission.ID) throws -> Facility.ID? {
    try Int64.fetchOne(
      database, sql: "SELECT entityId FROM submission WHERE id = ?", arguments: [id.number]
    ).map { Facility.ID($0) }
  }
}
