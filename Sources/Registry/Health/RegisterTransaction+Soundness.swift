internal import GRDB

/// One way in which a register's file can be looked at, and what was seen.
public struct Soundness: Hashable, Sendable {
  /// What was looked at.
  public let check: Check
  /// What is wrong, in the words of the library; empty if the file is sound.
  public let complaints: [String]

  /// Whether nothing is wrong.
  public var isSound: Bool { complaints.isEmpty }

  /// What is looked at.
  public enum Check: String, CaseIterable, Sendable {
    /// The pages and rows of the file: `PRAGMA integrity_check`.
    case file
    /// Rows that refer to rows that are not there: `PRAGMA foreign_key_check`.
    case references
    /// The trees of the spatial indexes: `rtreecheck`.
    case trees
    /// Whether the spatial indexes hold what the tables hold: `CheckSpatialIndex`.
    case indexes
  }
}

extension RegisterTransaction {
  /// Looks at the file in every way, most of its bytes included.
  ///
  /// It changes nothing, but SpatiaLite's check writes notes of its own, which a reader may not.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot even be asked.
  /// - Complexity: O(bytes of the file)
  public func soundness() throws -> [Soundness] {
    [
      Soundness(check: .file, complaints: try complaints(of: "PRAGMA integrity_check")),
      Soundness(check: .references, complaints: try brokenReferences()),
      Soundness(
        check: .trees,
        complaints: try Self.spatialTables.flatMap {
          try complaints(of: "SELECT rtreecheck('idx_\($0)_geom')")
        }),
      Soundness(
        check: .indexes,
        complaints: try Self.spatialTables.filter {
          try Int.fetchOne(database, sql: "SELECT CheckSpatialIndex('\($0)', 'geom')") != 1
        }),
    ]
  }

  /// What a check of SQLite says, unless it says that all is well.
  private func complaints(of sql: String) throws -> [String] {
    try String.fetchAll(database, sql: sql).filter { $0 != "ok" }
  }

  private func brokenReferences() throws -> [String] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      let (table, id, parent) = (row[0] as String, row[1] as Int64?, row[2] as String)
      return "\(table) \(id.map(String.init) ?? "") → \(parent)"
    }
  }

  /// The tables that have a place.
  static let spatialTables = ["area", "settlement", "facility"]
}
