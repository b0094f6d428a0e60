import Exchange

/// Aligned columns for people.
///
/// The first rows decide the widths, so that memory stays bounded however many follow.
struct TextTable {
  private let headings: [String]
  private var waiting: [[Cell]] = []
  private var widths: [Int] = []

  /// A cell's text, and whether it is a number, which stands to the right.
  private struct Cell {
    let text: String
    let isNumber: Bool
  }

  /// An empty table.
  init(headings: [String]) {
    self.headings = headings
  }

  /// Takes a row; once the widths are decided, appends it to the text.
  mutating func append(_ row: [Value], to text: inout String) {
    let cells = row.map(Self.cell)
    guard widths.isEmpty else { return appendLine(cells, to: &text) }
    waiting.append(cells)
    if waiting.count == Self.rowsThatDecide { appendWaiting(to: &text) }
  }

  /// Appends what was waiting.
  mutating func end(into text: inout String) {
    if widths.isEmpty { appendWaiting(to: &text) }
  }

  private mutating func appendWaiting(to text: inout String) {
    guard !waiting.isEmpty else { return }
    widths = headings.indices.map { column in
      waiting.reduce(headings[column].displayWidth) { max($0, $1[column].text.displayWidth) }
    }
    let first = waiting[0]
    appendLine(
      zip(headings, first).map { Cell(text: $0, isNumber: $1.isNumber) }, to: &text)
    for cells in waiting { appendLine(cells, to: &text) }
    waiting = []
  }

  private func appendLine(_ cells: [Cell], to text: inout String) {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      if !line.isEmpty { line += "  " }
      let space = String(repeating: " ", count: max(0, width - cell.text.displayWidth))
      line += cell.isNumber ? space + cell.text : cell.text + space
    }
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }

  private static func cell(_ value: Value) -> Cell {
    switch value {
    case .integer(let integer): Cell(text: String(integer), isNumber: true)
    case .number(let number, let decimals):
      Cell(text: decimals.digits(of: number) ?? "", isNumber: true)
    case .text(let text): Cell(text: text, isNumber: false)
    case .missing: Cell(text: "", isNumber: false)
    case .boolean, .list, .object:
      Cell(text: (["": value] as Fields).json, isNumber: false)
    }
  }

  private static let rowsThatDecide = 1000
}

extension String {
  /// How many terminal columns the text takes.
  var displayWidth: Int { count }
}
