import Dispatch
import Glibc
import Synchronization

/// Whether a person has asked for the end with Ctrl-C, for work that can end between two steps.
///
/// The first time it is only noted; the second time the process ends at once.
final class Interruption {
  /// 128 and the number of the signal, as shells have it.
  static let exitCode = 128 + SIGINT

  /// The answer by itself, for threads other than the first.
  let asked = Asked()
  private let source: any DispatchSourceSignal

  /// Whether the end was asked for.
  final class Asked: Sendable {
    fileprivate let flag = Atomic(false)

    /// Whether it was.
    var isTrue: Bool { flag.load(ordering: .relaxed) }
  }

  /// Whether somebody listens, and the work will end by itself.
  static var isHeard: Bool { listeners.load(ordering: .relaxed) > 0 }
  private static let listeners = Atomic(0)

  /// Begins to listen; without it, Ctrl-C ends the process at once.
  init() {
    Self.listeners.add(1, ordering: .relaxed)
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [asked] in
      let wasAsked = asked.flag.exchange(true, ordering: .relaxed)
      if wasAsked { exit(Self.exitCode) }
    }
    source.resume()
  }

  deinit { Self.listeners.subtract(1, ordering: .relaxed) }

  /// Whether the end was asked for.
  var isAsked: Bool { asked.isTrue }
}
