internal import GRDB
public import Wording

/// The libraries behind the register, as they are installed here.
public struct LibraryVersions: Hashable, Sendable {
  /// The version of SQLite.
  public let sqlite: String
  /// Nil, like the two below, where SpatiaLite cannot be loaded.
  public private(set) var spatialite: String?
  /// The version of GEOS; nil where it is not there.
  public private(set) var geos: String?
  /// The version of PROJ; nil where it is not there.
  public private(set) var proj: String?
  /// Why SpatiaLite cannot be loaded.
  public private(set) var problem: Problem?

  /// Asks the libraries, in a database of no file.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if not even SQLite answers.
  public static func installed() throws(Problem) -> Self {
    do {
      return try DatabaseQueue().writeWithoutTransaction { try Self(in: $0) }
    } catch {
      throw Problem(from: error, at: "")
    }
  }

  private init(in database: Database) throws {
    sqlite = try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? ""
    do {
      try SpatiaLite.load(into: database)
    } catch {
      problem = error
      return
    }
    spatialite = try String.fetchOne(database, sql: "SELECT spatialite_version()")
    geos = try String.fetchOne(database, sql: "SELECT geos_version()")
    proj = try String.fetchOne(database, sql: "SELECT proj_version()")
  }
}
