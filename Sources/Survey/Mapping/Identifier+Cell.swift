import Registry

extension Identifier {
  /// A number as it stands in a cell; nil where the cell says nothing.
  init?(system: String, cell: String?) {
    guard let cell else { return nil }
    self.init(system: system, value: CellText.identifier(cell))
  }

  /// The numbers that a row tells, by their systems, in the order given.
  static func all(in cells: KeyValuePairs<String, String?>) -> [Identifier] {
    cells.compactMap { Identifier(system: $0.key, cell: $0.value) }
  }
}
