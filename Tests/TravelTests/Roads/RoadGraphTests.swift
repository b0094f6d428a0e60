import Fixtures
import Testing

@testable import Travel

@Suite struct RoadGraphTests {
  /// Sweeps over all ways until nothing changes (Bellman and Ford).
  private func sweeps(
    _ count: Int, _ ways: [RoadGraph.Way], from starts: [RoadGraph.Start]
  ) -> [Double] {
    var times = [Double](repeating: .infinity, count: count)
    for start in starts { times[start.crossing] = min(times[start.crossing], start.seconds) }
    var isChanged = true
    while isChanged {
      isChanged = false
      for way in ways {
        let (one, other) = (Int(way.ends.0), Int(way.ends.1))
        for (from, to) in [(one, other), (other, one)]
        where times[from] + way.seconds < times[to] {
          times[to] = times[from] + way.seconds
          isChanged = true
        }
      }
    }
    return times
  }

  @Test(arguments: [1, 2, 3, 4, 5]) func `times are those of sweeps over all ways`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 400
    let crossings = (0..<count).map { _ in
      SIMD2(random.number(in: 77...78), random.number(in: 34...35))
    }
    // Loops, doubled ways, closed ways and ways of no length; many crossings that no way reaches.
    let ways = (0..<500).map { _ -> RoadGraph.Way in
      let (one, other) = (Int(random.next() % 400), Int(random.next() % 400))
      let kind = random.next() % 12
      let seconds = kind == 0 ? .infinity : kind == 1 ? 0 : random.number(in: 0...5000)
      return RoadGraph.Way(one, other, seconds: seconds)
    }
    let starts = (0..<6).map { source in
      RoadGraph.Start(
        Int(random.next() % 400), at: random.number(in: 0...300), for: Int32(source))
    }
    let graph = RoadGraph(crossings: crossings, ways: ways)
    let found = graph.times(from: starts)
    let expected = sweeps(count, ways, from: starts)
    #expect(
      zip(found.seconds, expected).allSatisfy { time, other in
        time == other || abs(time - other) <= 1e-6 * other
      })
    for (crossing, source) in found.sources.enumerated() where source >= 0 {
      let alone = sweeps(count, ways, from: [starts[Int(source)]])[crossing]
      #expect(abs(alone - found.seconds[crossing]) <= 1e-6 * alone)
    }
    let near = graph.times(from: starts, limit: Seconds(2000))
    #expect(
      zip(near.seconds, found.seconds).allSatisfy { $0 == ($1 <= 2000 ? $1 : .infinity) })
  }

  @Test func `a network without ways reaches its sources alone`() {
    let graph = RoadGraph(crossings: [[0, 0], [1, 1]], ways: [])
    let found = graph.times(from: [.init(1, for: 7)])
    #expect(found.seconds == [.infinity, 0] && found.sources == [-1, 7])
    #expect(RoadGraph(crossings: [], ways: []).times(from: []).seconds.isEmpty)
  }
}
