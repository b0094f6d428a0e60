internal import FoundationEssentials
internal import GRDB
internal import Wording

/// A row that waits for a person.
public struct HeldRow: Identifiable, Sendable {
  /// The register's number of the row.
  public let id: Submission.ID
  /// The import that brought it.
  public let importID: ImportRun.ID
  /// The file that it stood in.
  public let fileName: String
  /// The line or feature of the file, from 1.
  public let position: Int
  /// The bytes as they came.
  public let raw: [UInt8]
  /// What was noticed in it.
  public let findings: [Finding]
  /// What it says, as it was read; nil where it could not be read as a facility.
  public let draft: FacilityDraft?
  /// The facility that it may be.
  public let candidate: Facility.ID?
}

extension RegisterSnapshot {
  /// The rows that wait for a person, in the order in which they came.
  ///
  /// - Parameter run: The import that brought them; nil for all.
  /// - Returns: The rows of facilities; settlements and areas are decided by importing again.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func heldRows(of run: ImportRun.ID? = nil) throws -> [HeldRow] {
    try heldRows(run, row: nil)
  }

  /// One row that waits for a person.
  ///
  /// - Throws: ``Wording/Problem`` `review.row-unknown`, `review.not-held`.
  public func heldRow(_ id: Submission.ID) throws -> HeldRow {
    if let row = try heldRows(nil, row: id).first { return row }
    let decision = try decision(of: id)
    throw Problem(.reviewNotHeld, ["value": id.description, "decision": decision.rawValue])
  }

  /// Whether a person rejected a row, and nobody took that back.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func isRejectedByPerson(_ id: Submission.ID) throws -> Bool {
    let last = try String.fetchOne(
      database.cachedStatement(
        sql: SQL.text(PackageResources.last_review_sql)),
      arguments: [id.number])
    return last == ReviewDecision.reject.rawValue
  }

  /// What became of a row.
  ///
  /// - Throws: ``Wording/Problem`` `review.row-unknown`.
  func decision(of id: Submission.ID) throws -> Submission.Decision {
    let decision = try String.fetchOne(
      database, sql: SQL.text(PackageResources.submission_decision_sql), arguments: [id.number])
    guard let decision else { throw Problem(.reviewRowUnknown, ["value": id.description]) }
    return Submission.Decision(rawValue: decision) ?? .held
  }

  private func heldRows(_ run: ImportRun.ID?, row: Submission.ID?) throws -> [HeldRow] {
    let statement = try database.cachedStatement(sql: SQL.text(PackageResources.held_rows_sql))
    let rows = try Row.fetchAll(statement, arguments: ["import": run?.number, "row": row?.number])
    return try rows.map { row in
      let id = Submission.ID(row["id"])
      let raw: Data = row["raw"]
      return HeldRow(
        id: id, importID: ImportRun.ID(row["importId"]), fileName: row["fileName"],
        position: row["position"], raw: Array(raw), findings: try findings(of: id),
        draft: (row["draft"] as String?).flatMap(FacilityFields.draft),
        candidate: (row["candidateId"] as Int64?).map { Facility.ID($0) })
    }
  }

  private func findings(of id: Submission.ID) throws -> [Finding] {
    let statement = try database.cachedStatement(
      sql: SQL.text(PackageResources.submission_findings_sql))
    return try Row.fetchAll(statement, arguments: [id.number]).map { row in
      Finding(
        rule: row["rule"], severity: Finding.Severity(rawValue: row["severity"]) ?? .note,
        field: row["field"], message: row["message"], before: row["before"], after: row["after"])
    }
  }
}
