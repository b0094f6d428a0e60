internal import GRDB
public import Wording

extension Register {
  /// Copies the register as it is now into a new file, so that a change can be tried on the copy.
  ///
  /// - Throws: ``Wording/Problem`` `register.unwritable` or `register.damaged`.
  public func copy(to path: String) throws(Problem) {
    do {
      try queue.backup(to: DatabaseQueue(path: path))
    } catch {
      throw Problem(from: error, at: path)
    }
  }
}
