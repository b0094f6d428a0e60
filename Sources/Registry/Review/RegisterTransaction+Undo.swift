internal import GRDB
internal import Wording

extension RegisterTransaction {
  /// Takes back what was decided about a row, by a person or by the import; it waits again.
  ///
  /// A facility that the row added is withdrawn; fields that it changed are as before, unless
  /// somebody changed them since.
  ///
  /// - Parameters:
  ///   - id: The row.
  ///   - signature: Who takes it back, and when.
  ///   - reason: Why, in the person's words.
  /// - Returns: The fields that stay as they are, because somebody changed them since.
  /// - Throws: ``Wording/Problem`` `review.row-unknown`, `review.nothing-to-undo`,
  ///   `review.changed-since`.
  @discardableResult
  public func undo(
    _ id: Submission.ID, signed signature: Signature, reason: String? = nil
  ) throws -> [String] {
    let decision = try snapshot.decision(of: id)
    guard let run = try reviewedImport(of: id) else {
      throw Problem(.reviewNothingToUndo, ["value": id.description])
    }
    let facility = try entity(of: id)
    var kept: [String] = []
    switch decision {
    case .held: throw Problem(.reviewNothingToUndo, ["value": id.description])
    case .rejected:
      guard try snapshot.isRejectedByPerson(id) else {
        throw Problem(.reviewNothingToUndo, ["value": id.description])
      }
    case .accepted, .corrected:
      guard let facility else { throw Problem(.reviewNothingToUndo, ["value": id.description]) }
      try keepAsHeld(id, facility)
      kept = try revert(id, at: facility, signed: signature, reason: reason)
    }
    try decide(id, .held)
    try moveTotal(of: id, in: run, from: decision, to: .held)
    try record(.undo, id, facility, signed: signature, reason: reason)
    return kept
  }

  /// Takes back a whole import of facilities.
  ///
  /// - Parameters:
  ///   - run: The import.
  ///   - signature: Who takes it back, and when.
  ///   - reason: Why, in the person's words.
  /// - Returns: How many rows were taken back, and the facilities that stay because others changed
  ///   them since.
  /// - Throws: ``Wording/Problem`` `review.import-unknown`, `review.import-undone`,
  ///   `review.import-kind`.
  public func undo(
    _ run: ImportRun.ID, signed signature: Signature, reason: String? = nil
  ) throws -> (rows: Int, kept: [Facility.ID]) {
    let summary = try snapshot.importSummary(run)
    if let moment = summary.undoneAt {
      throw Problem(.reviewImportUndone, ["value": run.description, "at": moment])
    }
    guard summary.entity == .facility else {
      throw Problem(.reviewImportKind, ["value": run.description])
    }
    let rows = try Row.fetchAll(
      database,
      sql:
        SQL.text(PackageResources.import_rows_sql),
      arguments: [run.number])
    var count = 0
    var kept: [Facility.ID] = []
    for row in rows {
      let id = Submission.ID(row["id"])
      let decision = Submission.Decision(rawValue: row["decision"]) ?? .held
      if decision == .rejected { continue }
      if decision != .held, let number = row["entityId"] as Int64? {
        let facility = Facility.ID(number)
        do {
          try revert(id, at: facility, signed: signature, reason: reason)
        } catch let problem as Problem where problem.kind == .reviewChangedSince {
          kept.append(facility)
          continue
        }
      }
      try decide(id, .rejected)
      try moveTotal(of: id, in: run, from: decision, to: .rejected)
      count += 1
    }
    try record(.undo, nil, nil, of: run, signed: signature, reason: reason)
    return (count, kept.reversed())
  }

  /// The import of a row of facilities; nil for another kind of row.
  private func reviewedImport(of id: Submission.ID) throws -> ImportRun.ID? {
    try Int64.fetchOne(
      database,
      sql: SQL.text(PackageResources.reviewed_import_sql), arguments: [id.number]
    ).map { ImportRun.ID($0) }
  }

  /// A row that the import decided was never kept for a person; what it became tells what it said.
  private func keepAsHeld(_ id: Submission.ID, _ facility: Facility.ID) throws {
    let isKept = try Bool.fetchOne(
      database, sql: SQL.text(PackageResources.held_row_count_sql), arguments: [id.number])
    if isKept == true { return }
    try keepHeld(id, try snapshot.facility(facility).draft, candidate: nil)
  }
}
