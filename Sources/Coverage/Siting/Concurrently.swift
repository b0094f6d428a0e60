import Dispatch
import Synchronization

/// Does jobs beside each other, as many at a time as there are processors.
///
/// - Returns: What each made, in their order; so nothing depends on which ended first.
func concurrently<Made: Sendable>(_ jobs: [@Sendable () -> Made]) -> [Made] {
  let made = Mutex([Made?](repeating: nil, count: jobs.count))
  DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
    let result = jobs[number]()
    made.withLock { $0[number] = result }
  }
  return made.withLock { $0.compactMap(\.self) }
}
