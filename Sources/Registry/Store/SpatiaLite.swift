internal import CSpatiaLite
internal import GRDB
internal import Wording

/// SpatiaLite as a module that is loaded where geometry functions are needed.
///
/// Loading takes about 15 ms, so that a look-up, which needs the R*Tree and no function, does
/// without. `mod_spatialite` frees its cache with the connection, which is why it is preferred to
/// linking `libspatialite` and calling `spatialite_init_ex`: GRDB has no hook for closing.
enum SpatiaLite {
  /// Makes the functions of SpatiaLite known to one connection.
  ///
  /// Loading is forbidden again afterwards, and the SQL function `load_extension()` stays off, so
  /// that no query can bring in code.
  ///
  /// - Throws: ``Wording/Problem`` `library.spatialite-missing` with the linker's message.
  static func load(into database: Database) throws(Problem) {
    guard let connection = unsafe database.sqliteConnection else {
      throw Problem(.spatialiteMissing, ["value": "no connection"])
    }
    _ = unsafe nikat_allow_load_extension(connection, 1)
    defer { _ = unsafe nikat_allow_load_extension(connection, 0) }
    var message: UnsafeMutablePointer<CChar>? = nil
    let code = unsafe sqlite3_load_extension(connection, "mod_spatialite", nil, &message)
    defer { unsafe sqlite3_free(message) }
    guard code == SQLITE_OK else {
      let reason = unsafe message.map { unsafe String(cString: $0) } ?? "code \(code)"
      throw Problem(.spatialiteMissing, ["value": reason])
    }
  }
}
