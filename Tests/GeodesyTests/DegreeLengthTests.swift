import Fixtures
import Geodesy
import Testing

@Suite struct DegreeLengthTests {
  /// A hundredth of a degree by Karney's method, to the east and to the north.
  @Test(arguments: [-89.0, -35, 0, 8, 26.5, 35, 60])
  func `a degree is as long as geodesics say`(latitude: Double) {
    let degree = DegreeLength(at: latitude)
    let east = Geodesic.distance(from: Coordinate(latitude, 77), to: Coordinate(latitude, 77.01))
    let north = Geodesic.distance(
      from: Coordinate(latitude - 0.005, 77), to: Coordinate(latitude + 0.005, 77))
    #expect(abs(degree.ofLongitude / 100 - east.meters) < 1e-5 * east.meters)
    #expect(abs(degree.ofLatitude / 100 - north.meters) < 1e-7 * north.meters)
  }
}
