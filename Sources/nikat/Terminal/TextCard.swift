import Exchange
import Wording

/// One subject for people: a line for each thing that is known of it.
enum TextCard {
  /// The lines: headings in one column, what is known in the other.
  static func text<Subject>(
    _ subject: Subject, layout: RowLayout<Subject>, in language: Language
  ) -> String {
    var table = TextTable(headings: [])
    var text = ""
    for column in layout.table {
      let value = column.value(subject, language)
      guard value != .missing else { continue }
      table.append([.text(column.heading[language]), .text(TextTable.plain(value))], to: &text)
    }
    table.end(into: &text)
    return text
  }
}
