/// The parts of a workbook, as ECMA-376 part 1 has them.
enum WorkbookXML {
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static func contentTypes(of sheets: [Workbook.Sheet]) -> [UInt8] {
    let parts =
      [("workbook", "sheet.main"), ("styles", "styles")]
      + sheets.indices.map { ("worksheets/sheet\($0 + 1)", "worksheet") }
    let overrides = parts.map {
      #"<Override PartName="/xl/\#($0).xml" ContentType="\#(type).\#($1)+xml"/>"#
    }.joined()
    return part(
      #"<Types xmlns="\#(package)/content-types"><Default Extension="rels" "#
        + #"ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
        + overrides + "</Types>")
  }

  static let packageRelations = part(
    #"<Relationships xmlns="\#(package)/relationships"><Relationship Id="rId1" "#
      + #"Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#)

  static func workbook(of sheets: [Workbook.Sheet]) -> [UInt8] {
    let list = sheets.enumerated().map {
      #"<sheet name="\#(escaped($1.name))" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"#
    }.joined()
    return part(
      #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets>\#(list)</sheets></workbook>"#)
  }

  static func relations(of sheets: [Workbook.Sheet]) -> [UInt8] {
    let list = sheets.indices.map {
      #"<Relationship Id="rId\#($0 + 1)" Type="\#(office)/worksheet" "#
        + #"Target="worksheets/sheet\#($0 + 1).xml"/>"#
    }.joined()
    return part(
      #"<Relationships xmlns="\#(package)/relationships">\#(list)<Relationship "#
        + #"Id="rId\#(sheets.count + 1)" Type="\#(office)/styles" Target="styles.xml"/>"#
        + "</Relationships>")
  }

  /// Style 0 is text as it is, style 1 a bold header; both of number format 49, text.
  ///
  /// Excel wants the fills none and gray125 to be there, though no cell uses them.
  static let styles = part(
    #"<styleSheet xmlns="\#(main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>"#
      + #"<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2">"#
      + #"<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>"#
      + "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
      + #"</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">"#
      + #"<xf numFmtId="49" applyNumberFormat="1"/>"#
      + #"<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>"#
      + #"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>"#
      + "</cellStyles></styleSheet>")

  static func sheet(_ sheet: Workbook.Sheet) -> [UInt8] {
    let columns = sheet.rows.map(\.count).max() ?? 0
    var text =
      #"<worksheet xmlns="\#(main)"><sheetViews><sheetView workbookViewId="0">"#
      + #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
      + #"</sheetView></sheetViews><cols><col min="1" max="\#(max(columns, 1))" width="24" "#
      + #"style="0" customWidth="1"/></cols><sheetData>"#
    for (row, cells) in sheet.rows.enumerated() {
      text += #"<row r="\#(row + 1)">"#
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        text +=
          #"<c r="\#(letters(column))\#(row + 1)" s="\#(row == 0 ? 1 : 0)" t="inlineStr"><is>"#
          + #"<t xml:space="preserve">\#(escaped(cell))</t></is></c>"#
      }
      text += "</row>"
    }
    text += "</sheetData>" + menus(sheet.menus)
    return part(text + "</worksheet>")
  }

  private static func menus(_ menus: [Workbook.Menu]) -> String {
    guard !menus.isEmpty else { return "" }
    let list = menus.map { menu in
      let column = letters(menu.column)
      let source = "$\(letters(menu.source))"
      return
        #"<dataValidation type="list" allowBlank="1" showErrorMessage="0" "#
        + #"sqref="\#(column)2:\#(column)1048576"><formula1>\#(escaped(menu.sheet))!"#
        + "\(source)$2:\(source)$\(menu.count + 1)</formula1></dataValidation>"
    }
    return #"<dataValidations count="\#(menus.count)">\#(list.joined())</dataValidations>"#
  }

  /// A column as spreadsheets call it: A…Z, AA….
  static func letters(_ column: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private static func escaped(_ text: String) -> String { MarkupText.escaped(text) }

  private static func part(_ text: String) -> [UInt8] { Array((head + text).utf8) }
}
