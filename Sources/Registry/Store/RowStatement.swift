internal import CSpatiaLite
internal import GRDB

/// A statement that is compiled once and run for many rows.
///
/// GRDB boxes every value that it binds and copies every text, which costs more than SQLite's own
/// work on a row of twenty columns. Here texts and blobs are laid into one buffer, and SQLite reads
/// them there while the statement runs.
///
///     let insert = try RowStatement("INSERT INTO t VALUES (?, ?)", in: database)
///     insert.bind(7)
///     insert.bind("Saraiya")
///     try insert.run()
final class RowStatement {
  private let statement: Statement
  private var parameter: Int32 = 0
  private var bytes: [UInt8] = []
  private var ranges: [(parameter: Int32, start: Int, count: Int, isText: Bool)] = []

  init(_ sql: String, in database: Database) throws {
    statement = try database.makeStatement(sql: sql)
  }

  private var handle: OpaquePointer { unsafe statement.sqliteStatement }

  /// Binds the next parameter to null.
  func bindNull() {
    parameter &+= 1
    _ = unsafe sqlite3_bind_null(handle, parameter)
  }

  func bind(_ number: Int64?) {
    guard let number else { return bindNull() }
    parameter &+= 1
    _ = unsafe sqlite3_bind_int64(handle, parameter, number)
  }

  func bind(_ number: Double?) {
    guard let number else { return bindNull() }
    parameter &+= 1
    _ = unsafe sqlite3_bind_double(handle, parameter, number)
  }

  func bind(_ text: String?) {
    guard let text else { return bindNull() }
    lay(text.utf8, isText: true)
  }

  func bind(blob: some Sequence<UInt8>) { lay(blob, isText: false) }

  /// Runs the statement with the values bound since the last run; it answers no rows.
  ///
  /// - Throws: The database's error, without any of the values.
  func run() throws {
    let code = step()
    reset()
    guard code == SQLITE_DONE else { throw failure(code) }
  }

  /// Runs the statement and reads the first number of its only row.
  ///
  /// - Returns: Nil if there is no row.
  func firstInteger() throws -> Int64? {
    try first { unsafe sqlite3_column_int64(handle, 0) }
  }

  /// Runs the statement and reads the first bytes of its only row.
  ///
  /// - Returns: Nil if there is no row.
  func firstBlob() throws -> [UInt8]? {
    try first {
      let count = Int(unsafe sqlite3_column_bytes(handle, 0))
      guard let start = unsafe sqlite3_column_blob(handle, 0) else { return [] }
      return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  private func first<Answer>(_ read: () -> Answer) throws -> Answer? {
    let code = step()
    let answer = code == SQLITE_ROW ? read() : nil
    reset()
    guard code == SQLITE_ROW || code == SQLITE_DONE else { throw failure(code) }
    return answer
  }

  private func lay(_ content: some Sequence<UInt8>, isText: Bool) {
    parameter &+= 1
    let start = bytes.count
    bytes.append(contentsOf: content)
    ranges.append((parameter, start, bytes.count &- start, isText))
  }

  /// Binds what lies in the buffer and takes one step; the buffer does not move meanwhile.
  private func step() -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      for range in ranges {
        // An empty text is not null, so that it needs an address too.
        let start = unsafe buffer.baseAddress.map { unsafe $0 + range.start }
        let count = Int32(truncatingIfNeeded: range.count)
        _ =
          range.isText
          ? unsafe sqlite3_bind_text(
            handle, range.parameter, start?.assumingMemoryBound(to: CChar.self), count, nil)
          : unsafe sqlite3_bind_blob(handle, range.parameter, start, count, nil)
      }
      return unsafe sqlite3_step(handle)
    }
  }

  private func reset() {
    _ = unsafe sqlite3_reset(handle)
    parameter = 0
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = unsafe sqlite3_db_handle(handle).flatMap { connection in
      unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
    }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
