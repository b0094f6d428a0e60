import Fixtures
import Geodesy

extension MultiPolygon {
  /// A field between two longitudes and two latitudes.
  init(south: Double, west: Double, north: Double, east: Double) throws {
    self.init([
      try Polygon(
        rings: [
          [
            Coordinate(south, west), Coordinate(south, east), Coordinate(north, east),
            Coordinate(north, west),
          ]
        ])
    ])
  }
}
