import Dispatch
import Synchronization

/// Does jobs beside each other, as many at a time as there are processors.
///
/// - Parameters:
///   - count: The number of jobs.
///   - job: Does the job of a number.
/// - Returns: What each made, in their order; so nothing depends on which ended first.
func concurrently<Made: Sendable>(_ count: Int, _ job: @Sendable (Int) -> Made) -> [Made] {
  let made = Mutex([Made?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let result = job(number)
    made.withLock { $0[number] = result }
  }
  return made.withLock { $0.compactMap(\.self) }
}
