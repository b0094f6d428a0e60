internal import GRDB
internal import Wording

/// An import with its balance, as it stands after all decisions.
public struct ImportSummary: Identifiable, Sendable {
  /// The register's number of the import.
  public let id: ImportRun.ID
  /// What its rows are.
  public let entity: ImportRun.Entity
  /// The file.
  public let fileName: String
  /// The preset by which it was read.
  public let preset: String?
  /// When it began, UTC.
  public let startedAt: String
  /// When it ended; nil if it did not.
  public let finishedAt: String?
  /// Who imported.
  public let who: String
  /// When it was taken back; nil if it was not.
  public let undoneAt: String?
  /// What became of its rows.
  public let totals: ImportTotals
  /// How many of its rows wait for a person.
  public let waiting: Int
}

extension RegisterSnapshot {
  /// All imports, the newest first.
  public func imports() throws -> [ImportSummary] {
    try Row.fetchAll(database, sql: SQL.text(PackageResources.import_list_sql)).map { row in
      var totals = ImportTotals()
      totals.accepted = row["accepted"]
      totals.corrected = row["corrected"]
      totals.unchanged = row["unchanged"]
      totals.held = row["held"]
      totals.rejected = row["rejected"]
      totals.leftOut = row["leftOut"]
      return ImportSummary(
        id: ImportRun.ID(row["id"]),
        entity: ImportRun.Entity(rawValue: row["entity"]) ?? .facility, fileName: row["fileName"],
        preset: row["preset"], startedAt: row["startedAt"], finishedAt: row["finishedAt"],
        who: row["who"], undoneAt: row["undoneAt"], totals: totals, waiting: row["waiting"])
    }
  }

  /// One import.
  ///
  /// - Throws: ``Wording/Problem`` `review.import-unknown`.
  public func importSummary(_ id: ImportRun.ID) throws -> ImportSummary {
    guard let found = try imports().first(where: { $0.id == id }) else {
      throw Problem(.reviewImportUnknown, ["value": id.description])
    }
    return found
  }
}
