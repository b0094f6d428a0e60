import Fixtures
import Testing

@testable import Geodesy

@Suite struct QueryOrderTests {
  @Test func `every query is asked once, whatever their order`() {
    var random = SeededGenerator(seed: 1966)
    let anywhere = (0..<5_000).map { _ in GeocentricPoint(random.place()) }
    let oneSpot = [GeocentricPoint](repeating: anywhere[0], count: 2_000)
    let poles = (0..<2_000).map { GeocentricPoint(Coordinate($0 % 2 == 0 ? 90 : -90, 0)) }
    for queries in [anywhere, oneSpot, poles, Array(anywhere.prefix(3)), []] {
      let isWhole =
        QueryOrder.offsets(of: queries).sorted() == (0..<Int32(queries.count)).map { $0 }
      #expect(isWhole, "of \(queries.count) queries")
    }
  }

  @Test func `scattered queries come to lie near each other`() {
    var random = SeededGenerator(seed: 256)
    let queries = (0..<20_000).map { _ in
      GeocentricPoint(Coordinate(random.number(in: 24...28), random.number(in: 83...88)))
    }
    func journey(_ order: [Int32]) -> Double {
      zip(order, order.dropFirst()).reduce(0) { sum, pair in
        sum + queries[Int(pair.0)].squaredChord(to: queries[Int(pair.1)]).squareRoot()
      }
    }
    let given = journey((0..<Int32(queries.count)).map { $0 })
    #expect(journey(QueryOrder.offsets(of: queries)) * 20 < given)
  }

  @Test func `queries in good order are left as they are`() {
    let rows = (0..<10).flatMap { row in
      (0..<400).map { GeocentricPoint(Coordinate(25 + Double(row) / 40, 84 + Double($0) / 400)) }
    }
    let isUnchanged = QueryOrder.offsets(of: rows) == (0..<4_000).map { Int32($0) }
    #expect(isUnchanged)
  }
}
