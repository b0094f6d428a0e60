import Testing
import Wording

@Suite struct BilingualTests {
  let rows = Bilingual("{count} rows read from {file}", "{file} से {count} पंक्तियाँ पढ़ी गईं")

  @Test func `details stand where the language wants them`() {
    let details = ["count": "12", "file": "a.csv"]
    #expect(rows.said(in: .english, with: details) == "12 rows read from a.csv")
    #expect(rows.said(in: .hindi, with: details) == "a.csv से 12 पंक्तियाँ पढ़ी गईं")
  }

  @Test func `a detail that is not given stays in braces`() {
    #expect(rows.said(in: .english, with: ["count": "12"]) == "12 rows read from {file}")
  }

  /// A file may be named "{count}.csv"; its name is said, not read.
  @Test func `braces of a detail are left alone`() {
    let details = ["count": "12", "file": "{count}.csv"]
    #expect(rows.said(in: .english, with: details) == "12 rows read from {count}.csv")
  }

  @Test(arguments: ["", "no detail", "{ left open", "closed } first"])
  func `a text without a detail is itself`(text: String) {
    #expect(Bilingual(text, text).said(in: .hindi, with: ["detail": "x"]) == text)
  }

  @Test func `a detail that is words has its own Hindi`() {
    let text = Bilingual("because {why}", "क्योंकि {why}")
    let details = ["why": "it is so", "why.hi": "ऐसा है"]
    #expect(text.said(in: .english, with: details) == "because it is so")
    #expect(text.said(in: .hindi, with: details) == "क्योंकि ऐसा है")
    #expect(text.said(in: .hindi, with: ["why": "2"]) == "क्योंकि 2")
  }
}
