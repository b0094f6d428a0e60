import Geodesy

extension TableRow {
  /// The point in two neighbouring fields, latitude and then longitude; nil if either is empty or wrong.
  func coordinate(latitudeIn column: Int) -> Coordinate? {
    guard let latitude: Double = number(column), let longitude: Double = number(column + 1) else {
      return nil
    }
    return try? Coordinate(longitude: longitude, latitude: latitude)
  }
}
