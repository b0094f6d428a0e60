/// One row that a form's answers make: named cells, and a shape if one came with them.
struct FormRow: Hashable, Sendable {
  /// A named text.
  struct Cell: Hashable, Sendable {
    let name: String
    let value: String
  }

  var cells: [Cell] = []
  var geometry: Geometry?

  /// The first text under a name; nil if there is none.
  subscript(name: String) -> String? { cells.first { $0.name == name }?.value }

  /// Adds a cell, unless there is nothing to say.
  mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { cells.append(Cell(name: name, value: value)) }
  }
}
