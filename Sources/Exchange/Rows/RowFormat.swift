/// The ways in which a command hands over its rows.
public enum RowFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people.
  case table
  /// One array of objects, an object a line.
  case json
  /// One object a line and nothing else, for pipes.
  case ndjson
  /// A header and one line a row, quoted as RFC 4180 says.
  case csv
  /// One FeatureCollection as RFC 7946 says: WGS 84, longitude first.
  case geojson
}
