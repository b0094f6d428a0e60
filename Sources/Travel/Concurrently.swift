import Dispatch
import Synchronization

/// Does independent work at once; each core takes the next piece when it is done with one.
///
/// - Parameters:
///   - count: How many pieces.
///   - cores: How many may be worked on at once.
///   - body: Does a piece; no two pieces may write to the same place.
/// - Returns: What the pieces gave, in their order.
func concurrently<Result>(
  _ count: Int, cores: Int, _ body: (Int) -> Result
) -> [Result] {
  guard cores > 1, count > 1 else { return (0..<count).map(body) }
  let next = Atomic(0)
  var results = [Result?](repeating: nil, count: count)
  unsafe results.withUnsafeMutableBufferPointer { results in
    withoutActuallyEscaping(body) { body in
      // The call returns when all pieces are done, and each writes to its own slot alone.
      nonisolated(unsafe) let (slots, work) = unsafe (results, body)
      DispatchQueue.concurrentPerform(iterations: min(cores, count)) { _ in
        while true {
          let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard piece < count else { return }
          unsafe slots[piece] = work(piece)
        }
      }
    }
  }
  return results.compactMap(\.self)
}
