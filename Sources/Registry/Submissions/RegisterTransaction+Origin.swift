internal import GRDB

extension RegisterTransaction {
  /// Keeps where a row comes from; an origin of which nothing is known takes no place.
  func keep(_ origin: SubmissionOrigin, of submission: Submission.ID) throws {
    if origin == SubmissionOrigin() { return }
    try database.cachedStatement(
      sql: SQL.text(PackageResources.submission_origin_insert_sql)
    ).execute(arguments: [
      submission.number, origin.replaces, origin.form, origin.surveyor, origin.device,
      origin.startedAt, origin.endedAt,
    ])
  }
}
