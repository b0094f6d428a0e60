import Fixtures
import Testing

@testable import Travel

@Suite struct BucketQueueTests {
  @Test(arguments: [1e-3, 1.0, 1e5]) func `entries come bucket by bucket, whatever the width`(
    width: Double
  ) {
    var random = SeededGenerator(seed: 7)
    // Times far beyond the ring of buckets, and many in one.
    let times = (0..<20_000).map { _ in
      random.next() % 8 == 0 ? random.number(in: 0...1e6) : random.number(in: 0...30)
    }
    var queue = BucketQueue(width: width)
    for (place, time) in times.enumerated() { queue.push(UInt32(place), at: time) }
    var read: [Int] = []
    queue.drain(until: .infinity) { (entry, _) in
      let isCurrent = entry.isCurrent(times[Int(entry.place)])
      #expect(isCurrent)
      read.append(Int(entry.place))
    }
    #expect(read.sorted() == Array(times.indices))
    let buckets = read.map { (times[$0] / width).rounded(.down) }
    #expect(zip(buckets, buckets.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `what is pushed while reading is read too, and nothing beyond the limit`() {
    var queue = BucketQueue(width: 2)
    queue.push(0, at: 0)
    var read: [UInt32] = []
    queue.drain(until: 50) { (entry, queue) in
      read.append(entry.place)
      queue.push(entry.place + 1, at: 10 * Double(entry.place + 1))
    }
    #expect(read == [0, 1, 2, 3, 4, 5])
    queue.restart()
    queue.push(9, at: 1)
    queue.drain(until: 5) { (entry, _) in read.append(entry.place) }
    #expect(read == [0, 1, 2, 3, 4, 5, 9])
  }
}
