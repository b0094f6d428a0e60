import Fixtures
import Geodesy
import Testing

@testable import Travel

@Suite struct RoadJourneysTests {
  /// A road of 0.1° to the east, 9.25 km at 34° north, and a track to the north from its middle.
  private let network = RoadNetwork([
    RoadLine(course: [Coordinate(34, 77), Coordinate(34, 77.1)], kind: 0),
    RoadLine(course: [Coordinate(34, 77.05), Coordinate(34.05, 77.05)], kind: 1),
  ])

  private func meters(_ one: Coordinate, _ other: Coordinate) -> Double {
    Geodesic.distance(from: one, to: other).meters
  }

  @Test func `a journey is a walk, a ride and a walk`() throws {
    let journeys = RoadJourneys(network, .init(roads: [36, 18], walking: 3.6))
    let facility = Coordinate(34.001, 77.02)
    let home = Coordinate(34.04, 77.06)
    let journey = try #require(journeys.journeys(from: [home], to: [facility])[0])
    // 36 km/h are 10 m/s, 18 are 5 and 3.6 on foot is 1.
    let expected =
      meters(home, Coordinate(34.04, 77.05))
      + meters(Coordinate(34.04, 77.05), Coordinate(34, 77.05)) / 5
      + meters(Coordinate(34, 77.05), Coordinate(34, 77.02)) / 10
      + meters(Coordinate(34, 77.02), facility)
    #expect(abs(journey.time.value - expected) < 0.002 * expected)
    #expect(abs(journey.walk - meters(home, Coordinate(34.04, 77.05))) < 1)
    #expect(journey.source == 0)
  }

  @Test func `two places on one way need not pass a crossing`() throws {
    let journeys = RoadJourneys(network, .init(roads: [36, 18], walking: 3.6))
    let (home, facility) = (Coordinate(34, 77.01), Coordinate(34, 77.02))
    let journey = try #require(journeys.journeys(from: [home], to: [facility])[0])
    #expect(abs(journey.time.value - meters(home, facility) / 10) < 0.1)
  }

  @Test func `the nearest by time is found, not the nearest by way`() throws {
    let journeys = RoadJourneys(network, .init(roads: [36, 3.6], walking: 3.6))
    let home = Coordinate(34, 77.05)
    let sources = [Coordinate(34.02, 77.05), Coordinate(34, 77.09)]
    let journey = try #require(journeys.journeys(from: [home], to: sources)[0])
    #expect(journey.source == 1)
  }

  @Test func `a closed way is no way, and one walks to the road that is open`() throws {
    let home = Coordinate(34.04, 77.05)
    let facility = Coordinate(34, 77)
    let closed = RoadJourneys(network, .init(roads: [36, 0], walking: 3.6))
    let journey = try #require(closed.journeys(from: [home], to: [facility])[0])
    #expect(abs(journey.walk - meters(home, Coordinate(34, 77.05))) < 5)
    let flooded = RoadJourneys(network, .init(roads: [36, 18], walking: 3.6)) {
      network.ways[$0].kind == 0
    }
    #expect(flooded.journeys(from: [home], to: [Coordinate(34, 77.001)])[0] != nil)
    let nothing = RoadJourneys(network, .init(roads: [0, 0], walking: 3.6))
    #expect(nothing.journeys(from: [home], to: [facility]) == [nil])
    #expect(closed.journeys(from: [home], to: []) == [nil])
    let far = RoadJourneys(
      network, .init(roads: [36, 18], walking: 3.6, longestWalk: .meters(100)))
    #expect(far.journeys(from: [Coordinate(34.04, 77.06)], to: [facility]) == [nil])
  }

  @Test func `roads that do not meet lead nowhere`() {
    let apart = RoadNetwork([
      RoadLine(course: [Coordinate(34, 77), Coordinate(34, 77.01)], kind: 0),
      RoadLine(course: [Coordinate(34.5, 77), Coordinate(34.5, 77.01)], kind: 0),
    ])
    let journeys = RoadJourneys(apart, .init(roads: [36], walking: 3.6))
    #expect(
      journeys.journeys(from: [Coordinate(34, 77.005)], to: [Coordinate(34.5, 77.005)]) == [nil])
  }
}
