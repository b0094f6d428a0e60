internal import GRDB
internal import Geodesy
internal import Wording

/// What a person decides about a row.
public enum ReviewDecision: String, CaseIterable, Sendable {
  /// It is a facility that the register does not know.
  case accept
  /// It is of no use.
  case reject
  /// It is a facility that the register knows.
  case merge
  /// What was decided is taken back.
  case undo
}

extension RegisterTransaction {
  /// Keeps what a held row says, so that a person can decide about it.
  public func keepHeld(
    _ id: Submission.ID, _ draft: FacilityDraft, candidate: Facility.ID?
  ) throws {
    try database.cachedStatement(
      sql: SQL.text(PackageResources.held_row_insert_sql)
    ).execute(arguments: [id.number, FacilityFields(of: draft).text, candidate?.number])
  }

  /// Accepts a held row as a facility of its own.
  ///
  /// - Parameters:
  ///   - id: The row.
  ///   - signature: Who says so, and when.
  ///   - reason: Why, in the person's words.
  ///   - change: Completes what the row says, such as with a point.
  /// - Returns: The facility.
  /// - Throws: ``Wording/Problem`` `review.row-unknown`, `review.not-held`, `review.no-draft`, and
  ///   as ``add(_:signed:from:reason:)``.
  @discardableResult
  public func accept(
    _ id: Submission.ID, signed signature: Signature, reason: String? = nil,
    _ change: (inout FacilityDraft) throws -> Void = { _ in }
  ) throws -> Facility.ID {
    let row = try snapshot.heldRow(id)
    guard var draft = row.draft else { throw Problem(.reviewNoDraft, ["value": id.description]) }
    try change(&draft)
    let facility: Facility.ID
    if let known = try entity(of: id), try snapshot.facility(known).isWithdrawn {
      try putBack(known, signed: signature, from: id, reason: reason)
      try update(known, .restore, signed: signature, from: id, reason: reason) { $0 = draft }
      facility = known
    } else {
      facility = try add(draft, signed: signature, from: id, reason: reason)
    }
    try settle(row, .accepted, .accept, facility, signed: signature, reason: reason)
    return facility
  }

  /// Says that a held row is about a facility that is known; what the row knows more is added.
  ///
  /// - Returns: The names of the fields that changed.
  /// - Throws: ``Wording/Problem`` `review.row-unknown`, `review.not-held`, `review.no-draft`, and
  ///   as ``update(_:_:signed:from:reason:_:)``.
  @discardableResult
  public func merge(
    _ id: Submission.ID, into facility: Facility.ID, signed signature: Signature,
    reason: String? = nil
  ) throws -> [String] {
    let row = try snapshot.heldRow(id)
    guard let draft = row.draft else { throw Problem(.reviewNoDraft, ["value": id.description]) }
    let changed = try update(facility, .edit, signed: signature, from: id, reason: reason) {
      $0 = $0.completed(by: draft)
    }
    try settle(row, .accepted, .merge, facility, signed: signature, reason: reason)
    return changed
  }

  /// Rejects a held row; its bytes stay.
  ///
  /// - Throws: ``Wording/Problem`` `review.row-unknown`, `review.not-held`.
  public func reject(
    _ id: Submission.ID, signed signature: Signature, reason: String? = nil
  ) throws {
    let row = try snapshot.heldRow(id)
    try settle(row, .rejected, .reject, nil, signed: signature, reason: reason)
  }

  private func settle(
    _ row: HeldRow, _ decision: Submission.Decision, _ review: ReviewDecision,
    _ facility: Facility.ID?, signed signature: Signature, reason: String?
  ) throws {
    try decide(row.id, decision)
    if let facility { try link(row.id, to: facility.number) }
    try moveTotal(of: row.importID, from: .held, to: decision)
    try record(review, row.id, facility, signed: signature, reason: reason)
  }
}
