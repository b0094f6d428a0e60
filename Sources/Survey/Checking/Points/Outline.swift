import Geodesy

/// The boundary of an area that rows declare, with its name.
struct Outline {
  let name: String
  private let shape: MultiPolygon

  init(_ shape: MultiPolygon, of name: String) {
    self.shape = shape
    self.name = name
  }

  func contains(_ place: Coordinate) -> Bool { shape.contains(place) }

  /// How far a place outside lies from the border.
  ///
  /// Reckoned on a plane that touches the globe at the place: right to a hundredth over the 100 km
  /// that matter here, where boundaries themselves are right to 500 m.
  func distance(from place: Coordinate) -> Distance {
    let east = metersPerDegree * cosine(ofDegrees: place.latitude)
    var least = Double.infinity
    for polygon in shape.polygons {
      for ring in polygon.rings {
        for (start, end) in zip(ring, ring.dropFirst()) {
          let x1 = (start.longitude - place.longitude) * east
          let y1 = (start.latitude - place.latitude) * metersPerDegree
          let dx = (end.longitude - start.longitude) * east
          let dy = (end.latitude - start.latitude) * metersPerDegree
          let square = dx * dx + dy * dy
          let along = square > 0 ? min(1, max(0, -(x1 * dx + y1 * dy) / square)) : 0
          let (x, y) = (x1 + along * dx, y1 + along * dy)
          least = min(least, x * x + y * y)
        }
      }
    }
    return .meters(least.squareRoot())
  }

  private let metersPerDegree = 111_195.0

  /// By its series, which is enough for the latitudes of India.
  private func cosine(ofDegrees degrees: Double) -> Double {
    let square = degrees * degrees * (3.141_592_653_589_793 / 180) * (3.141_592_653_589_793 / 180)
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
  }
}
