import Exchange
import Wording

/// Aligned columns for people.
///
/// The first rows decide the widths, so that memory stays bounded however many follow. A column of
/// which nothing is known in the whole answer is left out. Where a narrow terminal, such as a
/// phone's, would cut more than two columns, rows are told one below another instead, a line for
/// each thing that is known.
struct TextTable {
  private let headings: [String]
  private let fitting: Int?
  private var waiting: [[Cell]] = []
  private var widths: [Int] = []
  private var shown: [Int] = []
  private var isStacked = false
  private var hasStacked = false

  /// A cell's text, and whether it is a number, which stands to the right.
  private struct Cell {
    let text: String
    let isNumber: Bool
  }

  /// An empty table.
  ///
  /// - Parameters:
  ///   - headings: What stands above the columns; none at all if nothing does.
  ///   - width: The columns of the terminal to fit into; nil if nobody's terminal is in the way.
  init(headings: [String], fitting width: Int? = nil) {
    self.headings = headings
    fitting = width
  }

  /// Takes a row; once the widths are decided, appends it to the text.
  mutating func append(_ row: [Value], to text: inout String) {
    let cells = row.map(Self.cell)
    guard widths.isEmpty else { return appendLine(cells, to: &text) }
    waiting.append(cells)
    if waiting.count == Self.rowsThatDecide { appendWaiting(to: &text, isWhole: false) }
  }

  /// Appends what was waiting.
  mutating func end(into text: inout String) {
    if widths.isEmpty { appendWaiting(to: &text, isWhole: true) }
  }

  private mutating func appendWaiting(to text: inout String, isWhole: Bool) {
    guard !waiting.isEmpty else { return }
    let columns = waiting[0].indices
    shown = columns.filter { column in
      !isWhole || waiting.contains { !$0[column].text.isEmpty }
    }
    let numbers = columns.map { column in waiting.contains { $0[column].isNumber } }
    let top = zip(headings, numbers).map { Cell(text: $0, isNumber: $1) }
    widths = columns.map { column in
      guard shown.contains(column) else { return 0 }
      return (waiting + (top.isEmpty ? [] : [top])).reduce(0) {
        max($0, DisplayWidth.of($1[column].text))
      }
    }
    if let fitting { shrink(to: fitting, sparing: numbers) }
    if !top.isEmpty, !isStacked { appendLine(top, to: &text) }
    for cells in waiting { appendLine(cells, to: &text) }
    waiting = []
  }

  /// Takes width from the widest texts until the line fits, or stacks; numbers are never cut.
  private mutating func shrink(to width: Int, sparing numbers: [Bool]) {
    var excess = widths.reduce(0, +) + Self.gap.count * (shown.count - 1) - width
    var cut: Set<Int> = []
    while excess > 0 {
      let widest = widths.indices.filter { !numbers[$0] }.max { widths[$0] < widths[$1] }
      guard let widest, widths[widest] > Self.leastTextWidth else { return }
      widths[widest] -= 1
      excess -= 1
      cut.insert(widest)
      isStacked = !headings.isEmpty && cut.count > Self.mostCut
    }
  }

  private mutating func appendLine(_ cells: [Cell], to text: inout String) {
    guard !isStacked else { return appendStack(cells, to: &text) }
    var line = ""
    for column in shown {
      let cell = cells[column]
      if column != shown.first { line += Self.gap }
      let said =
        fitting == nil || cell.isNumber
        ? cell.text : DisplayWidth.cut(cell.text, to: widths[column])
      let space = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(said)))
      line += cell.isNumber ? space + said : said + space
    }
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    text += line + "\n"
  }

  private mutating func appendStack(_ cells: [Cell], to text: inout String) {
    if hasStacked { text += "\n" }
    hasStacked = true
    let width = headings.reduce(0) { max($0, DisplayWidth.of($1)) }
    for (heading, cell) in zip(headings, cells) where !cell.text.isEmpty {
      let space = String(repeating: " ", count: width - DisplayWidth.of(heading))
      text += heading + space + Self.gap + cell.text + "\n"
    }
  }

  /// A value as people read it, in one line.
  static func plain(_ value: Value) -> String { cell(value).text }

  /// A value in one line: a line break inside a name would tear the table.
  private static func cell(_ value: Value) -> Cell {
    switch value {
    case .integer(let integer): Cell(text: String(integer), isNumber: true)
    case .number(let number, let decimals):
      Cell(text: decimals.digits(of: number) ?? "", isNumber: true)
    case .text(let text):
      Cell(text: PrintableText.line(text), isNumber: false)
    case .missing: Cell(text: "", isNumber: false)
    case .boolean(let boolean): Cell(text: boolean ? "✓" : "", isNumber: false)
    case .list(let values):
      Cell(text: values.map { cell($0).text }.joined(separator: ", "), isNumber: false)
    case .object(let fields): Cell(text: fields.json, isNumber: false)
    }
  }

  private static let gap = "  "
  private static let rowsThatDecide = 1000
  private static let leastTextWidth = 8
  private static let mostCut = 2
}
