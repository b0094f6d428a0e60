import Fixtures
import Testing

@testable import Geodesy

@Suite struct MultiPolygonInteriorTests {
  private func polygon(_ rings: [[(Double, Double)]]) throws -> Polygon {
    try Polygon(rings: rings.map { try $0.map { try Coordinate(longitude: $0.0, latitude: $0.1) } })
  }

  @Test func `the place lies inside of a crescent, where the centroid does not`() throws {
    let crescent = MultiPolygon([
      try polygon([[(0, 0), (10, 0), (10, 10), (0, 10), (0, 9), (9, 9), (9, 1), (0, 1)]])
    ])
    let place = try #require(crescent.interiorPlace)
    #expect(crescent.contains(place))
  }

  @Test func `the place is never in a hole`() throws {
    let ring = MultiPolygon([
      try polygon([
        [(0, 0), (10, 0), (10, 10), (0, 10)], [(1, 1), (9, 1), (9, 9), (1, 9)],
      ])
    ])
    let place = try #require(ring.interiorPlace)
    #expect(ring.contains(place))
  }

  @Test func `the largest part stands for the whole`() throws {
    let parts = MultiPolygon([
      try polygon([[(0, 0), (1, 0), (1, 1), (0, 1)]]),
      try polygon([[(5, 5), (9, 5), (9, 9), (5, 9)]]),
    ])
    let place = try #require(parts.interiorPlace)
    #expect(place.longitude == 7)
    #expect(MultiPolygon([]).interiorPlace == nil)
  }
}
