import Synchronization
import Testing

@testable import Geodesy

@Suite struct ParallelTests {
  @Test(arguments: [nil, 1, 2, 7])
  func `each unit is done once, by no more threads than may work`(threads: Int?) {
    let done = Mutex<[Int]>([])
    let workers = Atomic<Int>(0)
    Parallel.run(1000, threads: threads) { next in
      workers.wrappingAdd(1, ordering: .relaxed)
      while let unit = next() { done.withLock { $0.append(unit) } }
    }
    #expect(done.withLock { $0.sorted() } == Array(0..<1000))
    #expect(workers.load(ordering: .relaxed) <= threads ?? Parallel.cores)
  }

  @Test func `no work is no work`() {
    let worked = Atomic<Int>(0)
    Parallel.run(0, threads: nil) { next in
      while next() != nil { worked.wrappingAdd(1, ordering: .relaxed) }
    }
    #expect(worked.load(ordering: .relaxed) == 0)
  }
}
