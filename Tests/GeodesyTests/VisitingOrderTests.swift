import Fixtures
import Geodesy
import Testing

@Suite struct VisitingOrderTests {
  @Test func `nothing and one place need no way`() {
    #expect(VisitingOrder.order([]) == [])
    #expect(VisitingOrder.order([Coordinate(26, 85)]) == [0])
  }

  @Test func `places on a line are visited along it`() {
    let places = [3, 0, 4, 1, 2].map { Coordinate(26, 85 + Double($0) * 0.1) }
    #expect(VisitingOrder.order(places) == [1, 3, 4, 0, 2])
    #expect(VisitingOrder.order(places, from: Coordinate(26, 86)) == [2, 0, 4, 3, 1])
  }

  @Test(arguments: 0..<20)
  func `no way of few places is much shorter`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let places = (0..<7).map { _ in
      Coordinate(
        Double.random(in: 25...26, using: &generator), Double.random(in: 85...86, using: &generator)
      )
    }
    let found = length(of: VisitingOrder.order(places), places)
    let best = permutations(of: Array(places.indices)).map { length(of: $0, places) }.min() ?? 0
    #expect(found >= best - 1e-6)
    #expect(found <= best * 1.25)
  }

  private func length(of order: [Int], _ places: [Coordinate]) -> Double {
    zip(order, order.dropFirst()).reduce(0) {
      $0 + Geodesic.distance(from: places[$1.0], to: places[$1.1]).meters
    }
  }

  private func permutations(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(of: items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
