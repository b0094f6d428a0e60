import Fixtures
import Geodesy
import Testing

@testable import Registry

@Suite struct PendingPointsTests {
  @Test func `boxes of every size find what brute force finds`() throws {
    var random = SeededGenerator(seed: 1)
    let pending = PendingPoints(of: .facility)
    var places: [Int64: Coordinate] = [:]
    for row in Int64(1)...600 {
      let place = try Coordinate(
        longitude: .random(in: 84...86, using: &random),
        latitude: .random(in: 25...27, using: &random))
      pending.add(row, at: place)
      places[row] = place
      // Questions come between additions, and rows go and come back elsewhere.
      if row % 7 == 0 {
        #expect(pending.remove(row - 3) == places[row - 3])
        places[row - 3] = nil
        #expect(pending.remove(row - 3) == nil)
      }
      if row % 35 == 0 {
        pending.add(row - 3, at: place)
        places[row - 3] = place
      }
      let size = row % 5 == 0 ? 1.5 : Double.random(in: 0...0.05, using: &random)
      let box = GeographicBox(
        west: place.longitude - size, south: place.latitude - size, east: place.longitude + size,
        north: place.latitude + size)
      let expected = places.filter { box.contains($0.value) }.keys.sorted()
      #expect(pending.rows(in: box).sorted() == expected)
    }
    #expect(pending.takeAll().map(\.id) == places.keys.sorted())
    #expect(pending.takeAll().isEmpty)
  }
}
