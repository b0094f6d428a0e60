import Testing

@testable import Survey

@Suite struct TextMemoTests {
  @Test func `a text is looked into once, and again after a thousand others`() {
    let memo = TextMemo<Int>()
    var asked = 0
    func length(of text: String) -> Int {
      memo.value(of: text) {
        asked += 1
        return $0.count
      }
    }
    for _ in 0..<3 { #expect(length(of: "PHC") == 3) }
    #expect(asked == 1)
    for number in 0..<1024 { #expect(length(of: "\(number)") == "\(number)".count) }
    #expect(length(of: "PHC") == 3)
    #expect(asked == 1026)
  }
}
