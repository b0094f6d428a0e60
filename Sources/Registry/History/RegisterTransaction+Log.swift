internal import GRDB

extension RegisterTransaction {
  /// Appends a line to the change log.
  func log(
    _ action: Change.Action, of facility: Facility.ID, field: String? = nil,
    before: String? = nil, after: String? = nil, signed signature: Signature,
    from submission: Submission.ID? = nil, reason: String? = nil
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO change (at, who, action, facilityId, field, before, after, reason, submissionId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    statement.setUncheckedArguments([
      signature.at, signature.who, action.rawValue, facility.number, field, before, after, reason,
      submission?.number,
    ])
    try statement.execute()
  }
}
