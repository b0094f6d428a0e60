import Fixtures
import Geodesy
import Testing

@testable import Travel

@Suite struct RoadNetworkTests {
  private func line(_ kind: Int, _ places: (Double, Double)...) -> RoadLine {
    RoadLine(course: places.map { Coordinate($0.0, $0.1) }, kind: kind)
  }

  @Test func `lines meet where they cross`() {
    let network = RoadNetwork([
      line(0, (34, 77), (34, 77.02)), line(1, (33.99, 77.01), (34.01, 77.01)),
    ])
    #expect(network.crossings.count == 5 && network.ways.count == 4 && network.joined == 0)
    #expect(network.ways.map(\.kind) == [0, 0, 1, 1])
    let cross = network.crossings.filter {
      abs($0.longitude - 77.01) < 1e-9 && abs($0.latitude - 34) < 1e-9
    }
    #expect(cross.count == 1)
    let whole = Geodesic.distance(from: Coordinate(34, 77), to: Coordinate(34, 77.02))
    #expect(abs(network.ways[0].meters + network.ways[1].meters - whole.meters) < 0.01)
  }

  @Test func `lines meet where they share a place, and their own turns are no crossings`() {
    let network = RoadNetwork([
      line(0, (34, 77), (34, 77.01), (34.01, 77.01), (34.01, 77), (33.99, 77.005)),
      line(1, (34.01, 77), (34.02, 77)),
    ])
    // The loop runs over itself and is not cut there.
    #expect(network.ways.count == 5 && network.crossings.count == 6)
  }

  /// 0.0002° of latitude are 22.2 m.
  @Test func `the end of a line is joined to a line that is near`() {
    let lines = [line(0, (34, 77), (34, 77.02)), line(0, (34.0002, 77.005), (34.01, 77.005))]
    let joined = RoadNetwork(lines, snapping: .meters(30))
    #expect(joined.joined == 1 && joined.ways.count == 4 && joined.crossings.count == 5)
    #expect(joined.ways.contains { abs($0.meters - 22.2) < 0.1 })
    let apart = RoadNetwork(lines, snapping: .meters(20))
    #expect(apart.joined == 0 && apart.ways.count == 2)
  }

  @Test func `a line without two places gives nothing`() {
    let network = RoadNetwork([line(0), line(0, (34, 77)), line(0, (34, 77), (34, 77))])
    #expect(network.ways.isEmpty && network.length.meters == 0)
  }

  /// Half of the seeded pieces against a search through all of them.
  @Test func `the nearest piece is the nearest of all`() {
    var random = SeededGenerator(seed: 9)
    func point() -> SIMD2<Double> {
      SIMD2(random.number(in: 77...77.2), random.number(in: 34...34.2))
    }
    let pieces = (0..<200).map { _ -> RoadPiece in
      let start = point()
      return RoadPiece(
        start: start,
        end: start + SIMD2(random.number(in: -0.02...0.02), random.number(in: -0.02...0.02)))
    }
    let grid = PieceGrid(pieces) { $0 % 2 == 0 }
    for _ in 0..<300 {
      let place = point()
      let length = DegreeLength(at: place.y)
      let degree = SIMD2(length.ofLongitude, length.ofLatitude)
      let all = stride(from: 0, to: 200, by: 2).map { pieces[$0].nearest(to: place, degree).meters }
      let least = all.min() ?? .infinity
      #expect(grid.nearest(to: place, within: 50_000)?.meters == least)
      #expect((grid.nearest(to: place, within: 800) != nil) == (least <= 800))
    }
  }
}
