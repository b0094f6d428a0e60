import Registry
import Testing
import Wording

@testable import Survey

@Suite struct CheckTests {
  @Test func `each rule of rows is listed once`() {
    let ids = Check.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let rules = Problem.Kind.catalogue.map(\.id).filter { $0.hasPrefix("row.") }
    #expect(rules.filter { !ids.contains($0) } == [])
  }

  @Test(arguments: Check.all)
  func `a rule gives its reason in both languages, in one sentence`(check: Check) {
    for text in [check.reason, check.correction].compactMap({ $0 }) {
      #expect(text.english.hasSuffix(".") && text.hindi.hasSuffix("।"), "\(check.id)")
      #expect(!text.english.contains(". ") && !text.hindi.contains("। "), "\(check.id)")
    }
  }

  @Test func `a finding has the severity of its rule unless it is said`() {
    #expect(Check.pointSign.finding().severity == .error)
    #expect(Check.pointSign.finding(.warning, field: "point").severity == .warning)
  }
}
