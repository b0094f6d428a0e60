import Fixtures
import Geodesy
import Testing

@Suite struct GeographicBoxTests {
  @Test func `every place within the distance is in the box`() {
    var random = SeededGenerator(seed: 1825)
    var oracle = Oracle()
    for index in 0..<20_000 {
      let center = random.place()
      let radius = random.number(in: 0...1) * [2e7, 3e6, 1e5, 5e3, 1][index % 5]
      let box = GeographicBox.around(center, radius: .meters(radius))
      for turn in 0..<8 {
        let reached = oracle.direct(
          from: center, bearing: Double(turn) * 45 + random.number(in: -20...20),
          meters: radius * (turn % 3 == 0 ? 1 : random.number(in: 0...1)))
        if !box.contains(reached) {
          Issue.record("\(reached) is outside \(box), \(radius) m around \(center)")
        }
      }
    }
  }

  @Test func `the box is hardly larger than the circle`() {
    var random = SeededGenerator(seed: 7)
    var oracle = Oracle()
    for _ in 0..<2_000 {
      let center = Coordinate(random.number(in: 6...38), random.number(in: 68...98))
      let radius = random.number(in: 100...100_000)
      let box = GeographicBox.around(center, radius: .meters(radius))
      let north = oracle.direct(from: center, bearing: 0, meters: radius).latitude
      #expect((box.north - center.latitude) < (north - center.latitude) * 1.0001)
      let easternmost =
        stride(from: 60.0, through: 100, by: 0.5).map {
          oracle.direct(from: center, bearing: $0, meters: radius).longitude
        }.max() ?? 0
      #expect((box.east - center.longitude) < (easternmost - center.longitude) * 1.005)
    }
  }

  @Test func `a box at a pole holds all longitudes`() {
    let box = GeographicBox.around(Coordinate(89.99, 10), radius: .kilometers(2))
    #expect(box.north == 90 && box.west == -180 && box.east == 180)
    #expect(box.contains(Coordinate(90, -170)))
    let south = GeographicBox.around(Coordinate(-90, 0), radius: .meters(0))
    #expect(south.south == -90 && south.contains(Coordinate(-90, 77)))
  }

  @Test func `a box across the antimeridian has two parts`() {
    let box = GeographicBox.around(Coordinate(-17, 179.9), radius: .kilometers(50))
    #expect(box.crossesAntimeridian)
    #expect(box.contains(Coordinate(-17, -179.8)) && box.contains(Coordinate(-17, 179.5)))
    #expect(!box.contains(Coordinate(-17, 0)))
    #expect(box.parts.count == 2 && box.parts.allSatisfy { !$0.crossesAntimeridian })
    #expect(box.parts[0].east == 180 && box.parts[1].west == -180)
    #expect(box.parts[0].west == box.west && box.parts[1].east == box.east)
  }

  @Test func `the antimeridian is the same place from both sides`() {
    let box = GeographicBox(west: 170, south: 0, east: 180, north: 1)
    #expect(box.contains(Coordinate(0.5, 180)) && box.contains(Coordinate(0.5, -180)))
    #expect(GeographicBox.everywhere.parts == [.everywhere])
  }
}
