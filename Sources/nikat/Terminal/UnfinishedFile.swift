import Dispatch
import FoundationEssentials
import Glibc
import SystemPackage

/// A file under construction: it has its name with `.part` behind until it is whole.
///
/// Whatever ends the work before, Ctrl-C too, leaves an old file as it was and no `.part`.
final class UnfinishedFile {
  /// Where it is written.
  let path: String
  private let place: String
  private var isWhole = false
  private let ends: [any DispatchSourceSignal]

  /// Marks the place that a file will take.
  init(for place: String) {
    let partial = place + ".part"
    self.place = place
    path = partial
    ends = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        // Work that can end between two steps ends by itself, and its file goes with it.
        if number == SIGINT, Interruption.isHeard { return }
        try? FileManager.default.removeItem(atPath: partial)
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  deinit {
    for end in ends { end.cancel() }
    if !isWhole { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Puts the whole file in its place, in one step that leaves no moment without a file there.
  ///
  /// - Throws: `Errno`.
  func takePlace() throws {
    guard unsafe rename(path, place) == 0 else { throw Errno(rawValue: errno) }
    isWhole = true
  }
}
