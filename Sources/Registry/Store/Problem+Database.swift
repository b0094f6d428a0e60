internal import GRDB
internal import Wording

extension Problem {
  /// Turns whatever a piece of database work threw into a sentence for a person.
  ///
  /// Arguments of the statement never enter the sentence: they can be personal.
  init(from error: any Error, at path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? Problem ?? Problem(.registerDamaged, at: path, ["value": "\(error)"])
      return
    }
    let details = ["value": error.message ?? "SQLite code \(error.resultCode.rawValue)"]
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = Problem(.registerBusy, at: path)
    case .SQLITE_NOTADB:
      self = Problem(.registerForeign, at: path)
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM:
      self = Problem(.registerUnwritable, at: path, details)
    default:
      self = Problem(.registerDamaged, at: path, details)
    }
  }
}
