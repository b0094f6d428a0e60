import Fixtures
import Testing

@testable import Geodesy

@Suite struct QueryOrderTests {
  /// The offsets of the places in the order in which they would be searched.
  static func order(of places: [Coordinate], answers: Int = 1, threads: Int? = nil) -> [Int] {
    let memory = FlatMemory(repeating: Coordinate(0, 0), count: places.count)
    let keys = FlatMemory<Int32>(repeating: 0, count: places.count * answers)
    let order = FlatMemory<Int32>(repeating: -1, count: places.count)
    defer {
      memory.deallocate()
      keys.deallocate()
      order.deallocate()
    }
    for (index, place) in places.enumerated() { memory[index] = place }
    let buckets = QueryOrder(
      of: memory, along: CurveKeys(over: memory), keys: keys, order: order, threads: threads)
    let sorter = BucketSorter(buckets, order, keys: keys)
    return (0..<7).flatMap { sorter.sorted($0, of: 7).map { Int(order[$0]) } }
  }

  @Test(arguments: [1, 3])
  func `every place is asked once, whatever their order`(answers: Int) {
    var random = SeededGenerator(seed: 1966)
    let anywhere = (0..<5_000).map { _ in random.place() }
    let oneSpot = [Coordinate](repeating: anywhere[0], count: 40_000)
    let poles = (0..<2_000).map { Coordinate($0 % 2 == 0 ? 90 : -90, 0) }
    for places in [anywhere, oneSpot, poles, Array(anywhere.prefix(3)), []] {
      let isWhole =
        Self.order(of: places, answers: answers).sorted() == Array(0..<places.count)
      #expect(isWhole, "of \(places.count) places")
    }
  }

  @Test func `scattered places come to lie near each other`() {
    var random = SeededGenerator(seed: 256)
    let places = (0..<20_000).map { _ in
      Coordinate(random.number(in: 24...28), random.number(in: 83...88))
    }
    func journey(_ order: [Int]) -> Double {
      zip(order, order.dropFirst()).reduce(0) { sum, pair in
        let (one, other) = (GeocentricPoint(places[pair.0]), GeocentricPoint(places[pair.1]))
        return sum + one.squaredChord(to: other).squareRoot()
      }
    }
    let given = journey(Array(0..<places.count))
    #expect(journey(Self.order(of: places)) * 50 < given)
    #expect(Self.order(of: places, threads: 1) == Self.order(of: places, threads: 3))
  }
}
