extension RegisterTransaction {
  /// Appends a line to the change log.
  func log(
    _ action: Change.Action, of facility: Facility.ID, field: String? = nil,
    before: String? = nil, after: String? = nil, signed signature: Signature,
    from submission: Submission.ID? = nil, reason: String? = nil
  ) throws {
    let statement = try snapshot.statements[.addChange]
    statement.bind(signature.at)
    statement.bind(signature.who)
    statement.bind(action.rawValue)
    statement.bind(facility.number)
    for text in [field, before, after, reason] { statement.bind(text) }
    statement.bind(submission?.number)
    try statement.run()
  }
}
