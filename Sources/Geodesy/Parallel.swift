internal import Dispatch
import Glibc
import Synchronization

/// Work in equal units that any core may take next.
enum Parallel {
  /// The cores that this process may use.
  static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Does units of work on some threads, and returns when all are done.
  ///
  /// - Parameters:
  ///   - units: How many units there are.
  ///   - threads: How many threads may work, or nothing for one a core.
  ///   - worker: Called once by each thread with a function that hands out the next unit, or
  ///     nothing when none is left.
  static func run(
    _ units: Int, threads: Int?, _ worker: @Sendable (_ next: () -> Int?) -> Void
  ) {
    let threads = min(units, max(1, threads ?? cores))
    guard threads > 1 else {
      var unit = 0
      return worker {
        defer { unit += 1 }
        return unit < units ? unit : nil
      }
    }
    let taken = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      worker {
        let unit = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return unit < units ? unit : nil
      }
    }
  }
}
