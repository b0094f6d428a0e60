import Testing

@testable import Exchange

@Suite struct WorkbookTests {
  @Test func `the check sum is that of the standard`() {
    #expect(CRC32.of("123456789".utf8) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func `columns are lettered as spreadsheets do`() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(WorkbookXML.letters) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
      ])
  }

  @Test func `the same workbook gives the same bytes`() {
    let sheets = [Workbook.Sheet(name: "a", rows: [["x", "<&>\"\u{1}"], ["", "नाम"]])]
    #expect(Workbook(sheets).bytes == Workbook(sheets).bytes)
    let text = String(decoding: WorkbookXML.sheet(sheets[0]), as: UTF8.self)
    #expect(text.contains("&lt;&amp;&gt;&quot;\u{FFFD}</t>"))
    #expect(text.contains(#"<c r="B2" s="0" t="inlineStr"><is><t xml:space="preserve">नाम</t>"#))
    #expect(!text.contains(#"r="A2""#))
  }
}
