import Fixtures
import Geodesy
import Testing

@Suite struct NearestIndexWithinTests {
  @Test(arguments: [0, 900, 40_000, 3_000_000, 21_000_000])
  func `the points within a distance are those that measuring finds`(meters: Double) {
    let (points, classes) = NearestIndexTests.world(700, seed: 5)
    var random = SeededGenerator(seed: 6)
    // Places near points, points themselves, and anywhere.
    let places =
      points.prefix(20).map { Coordinate($0.latitude * 0.999, $0.longitude) }
      + points.suffix(10) + (0..<20).map { _ in random.place() }
    let index = NearestIndex(points, classes: classes)
    for counted in [ClassSet.all, [1], [200]] {
      let found = index.offsets(within: .meters(meters), of: places, classes: counted)
      #expect(found.starts.count == places.count + 1 && found.starts.last == found.offsets.count)
      for (offset, place) in places.enumerated() {
        let expected = points.indices.filter {
          counted.contains(classes[$0])
            && Geodesic.distance(from: place, to: points[$0]).meters <= meters
        }
        let range = found.starts[offset]..<found.starts[offset + 1]
        #expect(found.offsets[range].map(Int.init) == expected)
      }
    }
  }

  @Test func `a point at the very limit counts, a hair beyond it does not`() {
    let place = Coordinate(25.6, 85.1)
    let points = [Coordinate(25.69, 85.1), Coordinate(25.6, 85.2), Coordinate(25.7, 85.17)]
    let index = NearestIndex(points)
    for point in points.indices {
      let meters = Geodesic.distance(from: place, to: points[point]).meters
      let at = index.offsets(within: .meters(meters), of: [place]).offsets
      let before = index.offsets(within: .meters(meters.nextDown), of: [place]).offsets
      #expect(at.contains(Int32(point)) && !before.contains(Int32(point)))
    }
  }

  @Test func `no place and no point give nothing, nor does a distance below zero`() {
    #expect(NearestIndex([]).offsets(within: .meters(5), of: [Coordinate(1, 2)]).starts == [0, 0])
    let index = NearestIndex([Coordinate(1, 2)])
    #expect(index.offsets(within: .meters(5), of: []).starts == [0])
    #expect(index.offsets(within: .meters(-1), of: [Coordinate(1, 2)]).offsets.isEmpty)
  }
}
