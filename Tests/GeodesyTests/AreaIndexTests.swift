import Fixtures
import Geodesy
import Testing

@Suite struct AreaIndexTests {
  @Test func `the index names the areas that contain a place, overlapping ones too`() throws {
    var random = SeededGenerator(seed: 38)
    var areas: [MultiPolygon] = []
    for _ in 0..<200 {
      let parts = try (0..<1 + Int(random.next() % 3)).map { _ in
        let (y, x) = (random.number(in: -80...70), random.number(in: -170...160))
        let corners = (0..<3 + Int(random.next() % 30)).map { _ in
          Coordinate(y + random.number(in: 0...9), x + random.number(in: 0...9))
        }
        return try Polygon(rings: [corners])
      }
      areas.append(MultiPolygon(parts))
    }
    let index = AreaIndex(areas)
    #expect(index.count == 200)
    let places = (0..<5_000).map { _ in random.place() }
    for (place, first) in zip(places, index.firstAreas(containing: places)) {
      let expected = areas.indices.filter { areas[$0].contains(place) }
      #expect(index.areas(containing: place) == expected)
      #expect(index.firstArea(containing: place) == expected.first)
      #expect(first == expected.first.map { Int32($0) } ?? -1)
    }
  }

  @Test func `an index of nothing contains nothing`() {
    #expect(AreaIndex([]).firstArea(containing: Coordinate(0, 0)) == nil)
    #expect(AreaIndex([MultiPolygon([])]).areas(containing: Coordinate(0, 0)).isEmpty)
  }

  @Test func `places at the ends of the earth are looked up without harm`() throws {
    let all = try Polygon(
      rings: [
        [Coordinate(-90, -180), Coordinate(-90, 180), Coordinate(90, 180), Coordinate(90, -180)]
      ])
    let index = AreaIndex([MultiPolygon([all])])
    for latitude in [-90.0, 0, 90] {
      for longitude in [-180.0, 0, 180] {
        let place = Coordinate(latitude, longitude)
        #expect((index.firstArea(containing: place) == 0) == all.contains(place))
      }
    }
    #expect(index.firstArea(containing: Coordinate(0, 0)) == 0)
  }
}
