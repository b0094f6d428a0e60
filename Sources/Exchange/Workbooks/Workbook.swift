/// A workbook of texts in Excel's format (ECMA-376, Office Open XML).
///
/// Cells are texts, so that no program takes a code for a number or a date.
public struct Workbook: Sendable {
  /// One sheet.
  public struct Sheet: Sendable {
    /// The name on its tab, at most 31 letters.
    public let name: String
    /// The rows, the header first.
    public let rows: [[String]]
    /// Columns whose cells are chosen from a column of another sheet, all counted from 0.
    public let menus: [Menu]

    /// A sheet with its rows.
    public init(name: String, rows: [[String]], menus: [Menu] = []) {
      self.name = name
      self.rows = rows
      self.menus = menus
    }
  }

  /// Cells of a column that offer the cells of another one, both below their headers.
  public struct Menu: Sendable {
    /// The column that is filled in.
    public let column: Int
    /// The sheet with the choices.
    public let sheet: String
    /// The column with the choices.
    public let source: Int
    /// How many choices there are.
    public let count: Int

    /// Offers the first cells of a column.
    public init(column: Int, sheet: String, source: Int, count: Int) {
      self.column = column
      self.sheet = sheet
      self.source = source
      self.count = count
    }
  }

  private let sheets: [Sheet]

  /// A workbook with its sheets.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The file's bytes; the same workbook gives the same bytes.
  public var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("[Content_Types].xml", WorkbookXML.contentTypes(of: sheets))
    zip.add("_rels/.rels", WorkbookXML.packageRelations)
    zip.add("xl/workbook.xml", WorkbookXML.workbook(of: sheets))
    zip.add("xl/_rels/workbook.xml.rels", WorkbookXML.relations(of: sheets))
    zip.add("xl/styles.xml", WorkbookXML.styles)
    for (number, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(number + 1).xml", WorkbookXML.sheet(sheet))
    }
    return zip.bytes
  }
}
