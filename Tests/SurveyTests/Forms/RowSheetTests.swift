import Testing
import Wording

@testable import Survey

@Suite struct RowSheetTests {
  @Test func `every column of the empty table is known again`() throws {
    let headings = RowSheet.headings
    let mapping = try FieldMapping<FacilityField>(RecordHeader(headings))
    #expect(mapping.unused == [])
    #expect(mapping.columns.count == headings.count)
    for question in FacilityQuestion.all where question.field != .coordinates {
      let column = try #require(mapping.columns[question.field], "\(question.field)")
      #expect(headings[column] == "\(question.label.english) / \(question.label.hindi)")
    }
  }

  @Test func `menus offer the lists`() throws {
    let sheets = RowSheet.sheets
    for menu in sheets[0].menus {
      let cells = sheets[1].rows.dropFirst().map { $0[menu.source] }
      #expect(cells.prefix(menu.count).allSatisfy { !$0.isEmpty })
      #expect(cells.dropFirst(menu.count).allSatisfy { $0.isEmpty })
    }
    #expect(sheets[0].menus.count == 3)
  }
}
