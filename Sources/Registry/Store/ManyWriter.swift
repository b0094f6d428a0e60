internal import CSpatiaLite
internal import GRDB
public import Wording

/// Writes many settlements or facilities, some thousand a transaction, several times faster than
/// ``Register/write(_:)``.
///
/// For each row SpatiaLite's triggers check the point's kind, make a table in memory, and note
/// the time, which costs more than all the rest. They are off here for this connection only, and
/// the transaction does their work: it writes points of the right kind, indexes them together when
/// it ends, and notes the time once. No trigger is dropped: the file is sound for everybody at every
/// moment, and a process killed on the way leaves it as the last transaction did.
///
/// The triggers that guard the change log are off as well; a body only adds to the log.
///
///     let writer = register.writer(of: .facility)
///     for batch in batches { try writer.write { … } }
///     try writer.finish()
public final class ManyWriter {
  private let register: Register
  /// What is written.
  public let table: PointTable
  private var upkeep = IndexUpkeep()
  private var isHurrying = false

  fileprivate init(_ register: Register, _ table: PointTable) {
    self.register = register
    self.table = table
  }

  deinit { try? hurry(false) }

  /// Changes rows in one transaction.
  ///
  /// - Parameters:
  ///   - expected: How many new rows are likely to come in later transactions, as far as is known;
  ///     it decides how the spatial index is kept, and nothing else.
  ///   - body: The changes: to rows of the writer's table; nothing else that has a point.
  /// - Returns: What the body answers.
  /// - Precondition: The register was opened for writing.
  /// - Throws: The body's ``Wording/Problem``, or the database's as one.
  public func write<Answer>(
    expecting expected: Int = 0, _ body: (RegisterTransaction) throws -> Answer
  ) throws(Problem) -> Answer {
    if !isHurrying { try hurry(true) }
    return try register.write { transaction in
      let database = transaction.database
      try Self.enableTriggers(false, in: database)
      defer { try? Self.enableTriggers(true, in: database) }
      let pending = PendingPoints(of: table)
      let snapshot = RegisterSnapshot(database: database, pending: pending)
      let answer = try body(RegisterTransaction(snapshot: snapshot))
      var upkeep = upkeep
      try upkeep.index(pending, expecting: expected, in: snapshot)
      try noteTime(in: database)
      self.upkeep = upkeep
      return answer
    }
  }

  /// Ends the writing: packs the spatial index, if transactions left it whole but loose.
  ///
  /// - Throws: ``Wording/Problem`` `register.unwritable`, as when the disk is full.
  public func finish() throws(Problem) {
    // The pages that rows needed give their memory to the index, which needs other pages.
    try register.adjust("PRAGMA shrink_memory")
    if upkeep.isLoose { try register.write { try upkeep.finish(table, in: $0.snapshot) } }
    try hurry(false)
  }

  /// Lets the system write to the disk when it likes, and the log of changes grow to 64 MB.
  ///
  /// A transaction is then safe from the end of the process at once, and from a power cut soon after;
  /// the file is sound after either (https://www.sqlite.org/pragma.html#pragma_synchronous). Rows of
  /// three indexes lie anywhere in them: a short log would carry each page over many times.
  private func hurry(_ isHurrying: Bool) throws(Problem) {
    guard isHurrying != self.isHurrying else { return }
    self.isHurrying = isHurrying
    try register.adjust(
      """
      PRAGMA synchronous = \(isHurrying ? "NORMAL" : "FULL");
      PRAGMA wal_autocheckpoint = \(isHurrying ? 16_384 : 1000);
      """)
  }

  private func noteTime(in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE geometry_columns_time
        SET last_insert = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
          last_update = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
        WHERE f_table_name = ? AND f_geometry_column = 'geom'
        """, arguments: [table.rawValue])
  }

  /// `sqlite3_db_config` with `SQLITE_DBCONFIG_ENABLE_TRIGGER`; statements compiled before are
  /// compiled anew by SQLite (https://www.sqlite.org/c3ref/c_dbconfig_defensive.html).
  private static func enableTriggers(_ enabled: Bool, in database: Database) throws {
    guard let connection = unsafe database.sqliteConnection,
      unsafe nikat_enable_triggers(connection, enabled ? 1 : 0) == SQLITE_OK
    else { throw Problem(.registerDamaged, ["value": "triggers cannot be switched"]) }
  }
}

extension Register {
  /// Sets how this connection works; between transactions only.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the connection is lost.
  fileprivate func adjust(_ pragmas: String) throws(Problem) {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: pragmas) }
    } catch {
      throw Problem(from: error, at: path)
    }
  }

  /// Makes ready to write many rows of a table.
  public func writer(of table: PointTable) -> ManyWriter { ManyWriter(self, table) }

  /// Changes many settlements or facilities in one transaction, as ``ManyWriter``.
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
    try writer(of: table).write(body)
  }
}

/// A table whose rows lie at points, with its R*Tree.
public enum PointTable: String, Sendable {
  case settlement
  case facility
}
