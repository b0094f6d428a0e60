/// A sheet of a workbook as a form needs it: rows of text, and columns that offer choices.
public struct FormSheet: Sendable {
  /// The name on its tab.
  public let name: String
  /// The rows, the header first; shorter rows end in empty cells.
  public let rows: [[String]]
  /// Columns, counted from 0, whose cells below the header are chosen from a column of another sheet.
  public var menus: [(column: Int, sheet: String, source: Int, count: Int)] = []

  init(_ name: String, _ rows: [[String]]) {
    self.name = name
    self.rows = rows
  }
}
