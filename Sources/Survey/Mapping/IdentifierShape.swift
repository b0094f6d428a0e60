/// Numbers that show by their own form who gave them, whatever the column is called.
enum IdentifierShape {
  /// The system of a number; nil where its form says nothing.
  ///
  /// OpenStreetMap writes `way/123`; the Health Facility Registry `IN` and ten digits.
  static func system(of value: String) -> String? {
    if ["node/", "way/", "relation/"].contains(where: value.hasPrefix) { return "osm" }
    let isHFR =
      value.utf8.count == 12 && value.hasPrefix("IN")
      && value.utf8.dropFirst(2).allSatisfy { $0 &- 0x30 < 10 }
    return isHFR ? "hfr" : nil
  }
}
