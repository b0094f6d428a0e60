public import Geodesy

/// Where a row lies, for GeoJSON.
public enum RowGeometry: Hashable, Sendable {
  case point(Coordinate)
  /// Polygons, each its rings, the outer one first; a ring ends where it began.
  case multiPolygon([[[Coordinate]]])
}
