public import Registry

/// A row that is about one area, or about all areas together.
public protocol AboutArea: Sendable {
  /// The area; nothing in a row of totals.
  var area: Area? { get }
  /// The names of the areas around it; nothing in a row of totals.
  var path: AreaPath? { get }
}

extension GapRow: AboutArea {}
