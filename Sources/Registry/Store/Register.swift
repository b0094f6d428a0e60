internal import GRDB
public import Wording

/// One register: a SpatiaLite file of facilities, areas, settlements, submissions and history.
///
///     let register = try Register(opening: "bihar.sqlite", for: .reading)
///     let near = try register.read { try $0.nearest(to: place, matching: filter, count: 3) }
public final class Register: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue

  /// What a register is made for.
  ///
  /// Demonstration data never mixes with real data.
  public enum Purpose: String, Sendable {
    case real
    case demonstration
  }

  /// What a command wants of the register.
  public enum Access: Sendable {
    /// Questions; the file is opened read-only, and SpatiaLite is not loaded.
    case reading
    /// Changes; SpatiaLite is loaded because the triggers of its index call its functions.
    case writing
  }

  /// `nika` in ASCII, in the header of every register's file (`PRAGMA application_id`).
  static let applicationID = 0x6E69_6B61

  /// Makes an empty register in a file that must not exist.
  ///
  /// - Parameters:
  ///   - path: Where; its folder must exist.
  ///   - purpose: Whether it is for real data or for demonstration only.
  /// - Throws: ``Wording/Problem`` `register.exists`, `register.unwritable`,
  ///   `library.spatialite-missing`. A file begun is removed again by nobody but the caller.
  public init(creating path: String, for purpose: Purpose) throws(Problem) {
    guard !FileStatus(of: path).exists else { throw Problem(.registerExists, at: path) }
    self.path = path
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(for: .writing))
      try queue.writeWithoutTransaction { database in
        // Only EPSG:4326 is used: the full table of reference systems would cost 5 MB and 0.3 s.
        // Nor are the tables for rasters and styles of InitSpatialMetaDataFull, whose 160 triggers
        // SQLite would parse each time that the file is opened.
        // SpatiaLite opens its own transaction here (the argument 1), so GRDB must not have one.
        try database.execute(sql: "SELECT InitSpatialMetaData(1, 'WGS84_ONLY')")
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      }
      try Migrations.migrator.migrate(queue)
      try queue.write { database in
        try database.execute(
          sql: SQL.text(PackageResources.purpose_insert_sql),
          arguments: [purpose.rawValue])
        try FacilityTypeTable.fill(in: database)
      }
    } catch {
      throw Problem(from: error, at: path)
    }
  }

  /// Opens a register.
  ///
  /// - Throws: ``Wording/Problem`` `register.missing`, `register.foreign`, `register.newer`,
  ///   `register.older`, `register.busy` or `register.damaged`.
  public convenience init(opening path: String, for access: Access) throws(Problem) {
    try self.init(opening: path, for: access, upgrading: false)
  }

  /// Opens a register and brings its file to this program's version.
  public static func upgrade(_ path: String) throws(Problem) {
    _ = try Register(opening: path, for: .writing, upgrading: true)
  }

  private init(opening path: String, for access: Access, upgrading: Bool) throws(Problem) {
    let status = FileStatus(of: path)
    guard status.exists else { throw Problem(.registerMissing, at: path) }
    guard status.isRegularFile else { throw Problem(.registerForeign, at: path) }
    self.path = path
    do {
      queue = try Self.open(path, for: access)
      let missing = try queue.unsafeRead { database in
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID
        else { throw Problem(.registerForeign, at: path) }
        return try Migrations.missing(in: database, at: path)
      }
      if let first = missing.first {
        guard upgrading else { throw Problem(.registerOlder, at: path, ["value": first]) }
        try Migrations.migrator.migrate(queue)
      }
      if upgrading { try queue.write { try FacilityTypeTable.fill(in: $0) } }
    } catch {
      throw Problem(from: error, at: path)
    }
  }

  /// Asks the register; all questions of one call see one state.
  ///
  /// - Throws: The body's ``Wording/Problem``, or the database's as one.
  public func read<Answer>(_ body: (RegisterSnapshot) throws -> Answer) throws(Problem) -> Answer {
    do {
      return try queue.read { try body(RegisterSnapshot(database: $0)) }
    } catch {
      throw Problem(from: error, at: path)
    }
  }

  /// Changes the register in one transaction: all of the body's changes, or none.
  ///
  /// - Precondition: The register was opened for writing.
  /// - Throws: The body's ``Wording/Problem``, or the database's as one.
  public func write<Answer>(_ body: (RegisterTransaction) throws -> Answer) throws(Problem)
    -> Answer
  {
    precondition(!queue.configuration.readonly, "opened for reading")
    do {
      return try queue.write {
        try body(RegisterTransaction(snapshot: RegisterSnapshot(database: $0)))
      }
    } catch {
      throw Problem(from: error, at: path)
    }
  }

  private static func open(_ path: String, for access: Access) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration(for: access))
    } catch let error as DatabaseError
      where access == .reading && error.resultCode == .SQLITE_CANTOPEN
    {
      // A reader of a WAL file needs the -shm file beside it, which it cannot make on a read-only
      // medium. There nobody can write either, which is what `immutable` promises.
      return try DatabaseQueue(
        path: "file:\(path)?immutable=1", configuration: configuration(for: access))
    }
  }

  private static func configuration(for access: Access) -> Configuration {
    var configuration = Configuration()
    // A writer that finds another at work waits this long before it says so.
    configuration.busyMode = .timeout(5)
    switch access {
    case .reading:
      configuration.readonly = true
    case .writing:
      configuration.journalMode = .wal
      configuration.prepareDatabase { database in
        try SpatiaLite.load(into: database)
        // 64 MB: an import touches all pages of the index of contents, and SQLite's 2 MB would write
        // each of them many times before the transaction ends.
        try database.execute(sql: "PRAGMA cache_size = -65536")
        // A row whose triggers may refuse it is journalled by itself; in memory, not in a file.
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
      }
    }
    return configuration
  }
}

/// A view of the register at one moment, on which every question is asked.
public struct RegisterSnapshot {
  let database: Database
  /// What is run for every row of an import.
  let statements: RowStatements
  /// Rows written by the transaction under way that the R*Tree does not hold yet; nil where
  /// triggers index each row.
  let pending: PendingPoints?

  init(database: Database, pending: PendingPoints? = nil) {
    self.database = database
    self.pending = pending
    statements = RowStatements(in: database)
  }
}

/// A transaction under way, on which every change is made.
public struct RegisterTransaction {
  /// The register as it is within this transaction, the changes made so far included.
  public let snapshot: RegisterSnapshot

  var database: Database { snapshot.database }
}
