internal import CSpatiaLite
internal import GRDB
public import Wording

extension Register {
  /// Changes many settlements or facilities in one transaction, in half the time of ``write(_:)``.
  ///
  /// For each row SpatiaLite's triggers check the point's kind, make a table in memory, and note
  /// the time, which costs more than all the rest. They are off here for this connection only, and
  /// the transaction does their work: it writes points of the right kind, indexes each, and notes
  /// the time once. No trigger is dropped: the file is sound for everybody at every moment, and a
  /// process killed on the way leaves it as it was before.
  ///
  /// The triggers that guard the change log are off as well; a body only adds to the log.
  ///
  /// - Parameters:
  ///   - table: What the body adds and changes; nothing else that has a point.
  ///   - body: The changes.
  /// - Returns: What the body answers.
  /// - Precondition: The register was opened for writing.
  /// - Throws: The body's ``Wording/Problem``, or the database's as one.
  public func writeMany<Answer>(
    _ table: PointTable, _ body: (RegisterTransaction) throws -> Answer
  ) throws(Problem) -> Answer {
    try write { transaction in
      let database = transaction.database
      try Self.enableTriggers(false, in: database)
      defer { try? Self.enableTriggers(true, in: database) }
      let many = RegisterTransaction(snapshot: transaction.snapshot, keepsPointIndex: true)
      let answer = try body(many)
      try database.execute(
        sql: """
          UPDATE geometry_columns_time
          SET last_insert = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
            last_update = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
          WHERE f_table_name = ? AND f_geometry_column = 'geom'
          """, arguments: [table.rawValue])
      return answer
    }
  }

  /// `sqlite3_db_config` with `SQLITE_DBCONFIG_ENABLE_TRIGGER`; statements compiled before are
  /// compiled anew by SQLite (https://www.sqlite.org/c3ref/c_dbconfig_defensive.html).
  private static func enableTriggers(_ enabled: Bool, in database: Database) throws {
    guard let connection = unsafe database.sqliteConnection,
      unsafe nikat_enable_triggers(connection, enabled ? 1 : 0) == SQLITE_OK
    else { throw Problem(.registerDamaged, ["value": "triggers cannot be switched"]) }
  }
}

/// A table whose rows lie at points, with its R*Tree.
public enum PointTable: String, Sendable {
  case settlement
  case facility
}
