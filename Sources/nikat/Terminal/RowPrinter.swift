import Exchange
import Wording

/// Prints rows in the chosen format, as they come.
///
///     let printer = RowPrinter(format, layout: layout, in: language, to: output)
///     for district in districts { try printer.print(district) }
///     try printer.finish()
final class RowPrinter<Subject> {
  private let language: Language
  private let layout: RowLayout<Subject>
  private let output: Output
  private var encoder: RowEncoder<Subject>?
  private var table: TextTable

  /// Begins the answer.
  ///
  /// - Parameters:
  ///   - format: The form of the answer.
  ///   - excel: Whether CSV is meant for a spreadsheet.
  ///   - layout: What to print.
  ///   - envelope: What is true of all rows together; see ``Exchange/RowEncoder``.
  ///   - language: The language of the table.
  ///   - output: Where to print; ``finish()`` finishes it too.
  /// - Throws: `output.unwritable`, as all of its methods do.
  init(
    _ format: RowFormat, excel: Bool = false, layout: RowLayout<Subject>,
    envelope: Fields = Fields(), in language: Language, to output: Output
  ) throws(Problem) {
    self.layout = layout
    self.language = language
    self.output = output
    table = TextTable(
      headings: layout.table.map { $0.heading[language] }, fitting: output.terminalColumns)
    guard format != .table else { return }
    encoder = RowEncoder(
      format, layout: layout, envelope: envelope, excel: excel)
    var text = ""
    encoder?.begin(into: &text)
    try output.write(text)
  }

  /// Prints one row.
  func print(_ subject: Subject) throws(Problem) {
    var text = ""
    if encoder != nil {
      encoder?.append(subject, to: &text)
    } else {
      table.append(layout.table.map { $0.value(subject, language) }, to: &text)
    }
    try output.write(text)
  }

  /// Prints what closes the answer, then finishes the output.
  func finish() throws(Problem) {
    try close()
    try output.finish()
  }

  /// Prints what closes the answer, and leaves the output open for more.
  func close() throws(Problem) {
    var text = ""
    if let encoder { encoder.end(into: &text) } else { table.end(into: &text) }
    try output.write(text)
  }
}
