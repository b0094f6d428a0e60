import Testing
import Wording

@Suite struct ProblemTests {
  @Test func `a message says where, which rule, the value and what to do`() {
    let problem = Problem(
      .latitudeOutOfRange, at: "facilities.csv:17, column latitude", ["value": "91.2"])
    #expect(
      problem.message(in: .english) == """
        facilities.csv:17, column latitude: latitude 91.2 is outside -90…90. \
        Give degrees north of the equator; are latitude and longitude swapped?
        """)
    #expect(
      problem.message(in: .hindi) == """
        facilities.csv:17, column latitude: अक्षांश 91.2, -90…90 के बाहर है। \
        भूमध्य रेखा से उत्तर के अंश दें; क्या अक्षांश और देशांतर उलट गए हैं?
        """)
    #expect("\(problem)" == problem.message(in: .english))
  }

  @Test func `without a place the rule comes first, and without a remedy last`() {
    let problem = Problem(.rowTypeUnknown)
    #expect(problem.message(in: .english) == "the type was not recognised.")
    #expect(problem.message(in: .hindi) == "प्रकार पहचाना नहीं गया।")
  }

  @Test func `particulars follow, a line each`() {
    let problem = Problem(
      .fileMissing, at: "a.csv", particulars: ["A town, Patna", "A village, Gaya"])
    #expect(
      problem.message(in: .english) == """
        a.csv: there is no such file. Check the path.
          A town, Patna
          A village, Gaya
        """)
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
