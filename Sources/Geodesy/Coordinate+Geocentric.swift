extension Coordinate {
  /// The place as metres from the centre of the earth: x to Greenwich, y to 90° east, z to the north
  /// pole (EPSG:4978).
  ///
  /// The straight line between two such points is never longer than the way on the ground.
  public var geocentric: SIMD3<Double> {
    let point = GeocentricPoint(self)
    return SIMD3(point.x, point.y, point.z)
  }
}
