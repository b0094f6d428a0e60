import Testing
import Wording

@Suite struct NumeralsTests {
  @Test(arguments: [
    ("८४२००१", "842001"), ("०१२३४५६७८९", "0123456789"), ("842001", "842001"), ("", ""),
    ("२६.12 उत्तर", "26.12 उत्तर"),
    // Neighbours of the ten digits, and the digits of Bengali.
    ("\u{0965}\u{0970}", "\u{0965}\u{0970}"), ("৮৪", "৮৪"),
  ])
  func `Devanagari digits are read as the same numbers`(text: String, ascii: String) {
    #expect(Numerals.ascii(text) == ascii)
  }
}
