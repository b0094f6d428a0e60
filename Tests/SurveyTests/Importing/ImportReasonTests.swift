import Registry
import Testing
import Wording

@testable import Survey

@Suite struct ImportReasonTests {
  private func reason(_ candidates: [String]) -> ImportReport.Reason? {
    var report = ImportReport(file: "a.csv", format: Bilingual("CSV", "CSV"))
    for (row, candidate) in candidates.enumerated() {
      report.count(
        .accepted,
        [RowFinding(.matchJoined, .note, ["candidate": candidate, "why": "same name"])],
        at: "a.csv:\(row + 2)")
    }
    return report.reasons.first
  }

  @Test func `what all rows have in common is said, what differs is left open`() throws {
    let one = try #require(reason(["7 (PHC A)", "7 (PHC A)"]))
    #expect(one.said(in: .english) == "the row was joined to facility 7 (PHC A): same name")
    let several = try #require(reason(["7 (PHC A)", "8 (PHC B)", "7 (PHC A)", "9 (PHC C)"]))
    #expect(several.said(in: .english) == "the row was joined to facility …: same name")
    #expect(several.said(in: .hindi) == "पंक्ति केंद्र … में जोड़ी गई: same name")
    #expect(several.count == 4 && several.examples == ["a.csv:2", "a.csv:3", "a.csv:4"])
  }
}
