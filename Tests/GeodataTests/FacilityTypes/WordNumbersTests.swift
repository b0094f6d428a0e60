import Testing

@testable import Geodata

@Suite struct WordNumbersTests {
  @Test func `words have their numbers in the order in which they came, however many`() {
    var numbers = WordNumbers()
    let words = (0..<5000).map { "शब्द\($0)" }
    for (number, word) in words.enumerated() {
      #expect(numbers.number(of: word.utf8.span) == nil)
      #expect(numbers.number(adding: word.utf8.span) == number)
    }
    for (number, word) in words.enumerated() {
      #expect(numbers.number(adding: word.utf8.span) == number)
      #expect(numbers.number(of: word.utf8.span) == number)
    }
    #expect(numbers.number(of: "शब्द".utf8.span) == nil)
    #expect(numbers.number(of: "".utf8.span) == nil)
  }
}
