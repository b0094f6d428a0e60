internal import FoundationEssentials
internal import GRDB

/// A row as it came, for handing it back.
public struct RawSubmission: Sendable {
  /// The register's number of it.
  public let id: Submission.ID
  /// The file that it came in, and its place there.
  public let file: String
  /// The line, feature or member of the file, from 1.
  public let position: Int
  /// The sender's own key.
  public let instanceID: String?
  /// What became of it.
  public let decision: Submission.Decision
  /// The facility, settlement or area that it became.
  public let entity: Int64?
  /// When it was brought in.
  public let importedAt: String
  /// By whom.
  public let who: String
  /// Its bytes, patient identifiers blacked out.
  public let raw: [UInt8]
}

extension RegisterSnapshot {
  /// Hands out every row that was kept, in the order in which they came.
  ///
  /// - Parameter body: Takes one; the bytes are read row by row.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read; what `body` throws.
  public func forEachRawSubmission(_ body: (RawSubmission) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: SQL.text(PackageResources.submission_raw_sql))
    while let row = try rows.next() {
      let decision: String = row["decision"]
      let raw: Data = row["raw"]
      try body(
        RawSubmission(
          id: Submission.ID(row["id"]), file: row["fileName"], position: row["position"],
          instanceID: row["instanceId"],
          decision: Submission.Decision(rawValue: decision) ?? .held, entity: row["entityId"],
          importedAt: row["startedAt"], who: row["who"], raw: [UInt8](raw)))
    }
  }
}
