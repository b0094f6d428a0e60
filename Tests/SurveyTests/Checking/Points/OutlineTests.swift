import Fixtures
import Geodesy
import Testing

@testable import Survey

@Suite struct OutlineTests {
  private func square() throws -> Outline {
    let corners = [(85.0, 26.0), (86.0, 26.0), (86.0, 27.0), (85.0, 27.0)]
    let ring = corners.map { Coordinate(trustedLongitude: $0.0, latitude: $0.1) }
    return Outline(MultiPolygon([try Polygon(rings: [ring])]), of: "Square")
  }

  /// Against the geodesic to the nearest point of a border that runs along the meridian 85°.
  @Test func `the distance from a border is that of the ellipsoid to a hundredth`() throws {
    let square = try square()
    for kilometers in [0.5, 2, 10, 60] {
      let place = Coordinate(trustedLongitude: 85 - kilometers / 100.4, latitude: 26.5)
      let foot = Coordinate(trustedLongitude: 85, latitude: 26.5)
      let exact = Geodesic.distance(from: place, to: foot).meters
      #expect(abs(square.distance(from: place).meters - exact) < exact / 100)
    }
  }

  @Test func `a corner is the nearest of a place beyond it`() throws {
    let place = Coordinate(trustedLongitude: 84.9, latitude: 25.9)
    let corner = Coordinate(trustedLongitude: 85, latitude: 26)
    let exact = Geodesic.distance(from: place, to: corner).meters
    #expect(abs(try square().distance(from: place).meters - exact) < exact / 100)
  }
}
