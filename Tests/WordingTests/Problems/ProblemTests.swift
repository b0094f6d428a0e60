import Testing
import Wording

@Suite struct ProblemTests {
  @Test func `a message says where, which rule, the value and what to do`() {
    let problem = Problem(.dateUnreadable, at: "--as-of", ["value": "today"])
    #expect(
      problem.message(in: .english)
        == "--as-of: \"today\" is not a date. Write year-month-day, as in 2026-04-01.")
    #expect(
      problem.message(in: .hindi)
        == "--as-of: \"today\" तारीख नहीं है। वर्ष-माह-दिन लिखें, जैसे 2026-04-01।")
  }

  @Test func `a value cannot command the terminal, nor break the line`() {
    let problem = Problem(.placeUnknown, ["value": "\u{1B}[31mPat\nna\u{9B}"])
    #expect(
      problem.message(in: .english).hasPrefix(
        "no place called \"\u{FFFD}[31mPat na\u{FFFD}\" is known."))
  }

  @Test func `a long value is told by its beginning`() {
    let problem = Problem(.placeUnknown, ["value": String(repeating: "प", count: 10_000)])
    #expect(problem.message(in: .hindi).contains("प…"))
    #expect(problem.message(in: .hindi).count < 500)
  }
}
