import Testing
import Wording

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("PHC Kanti", "PHC Kanti"), ("प्रा. स्वा. केन्द्र\nकाँटी", "प्रा. स्वा. केन्द्र काँटी"),
    ("a\tb\r\nc", "a b c"), ("\u{1B}[2Jgone", "\u{FFFD}[2Jgone"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\u{2028}b", "a b"),
  ])
  func `a text from a file cannot command a terminal`(text: String, line: String) {
    #expect(PrintableText.line(text) == line)
  }
}
