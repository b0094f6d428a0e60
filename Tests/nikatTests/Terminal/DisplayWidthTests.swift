import Testing

@testable import nikat

@Suite struct DisplayWidthTests {
  /// Counted by hand: a letter with the marks on it is one column, a mark beside it one more.
  @Test(arguments: [
    ("", 0), ("PHC", 3), ("क", 1), ("क्षि", 3), ("मुजफ्फरपुर", 7), ("स्वास्थ्य", 6), ("東京", 4),
    ("e\u{301}", 1), ("a\u{200D}b", 2), ("🏥", 2), ("👩‍⚕️", 2), ("❤️", 2), ("1", 1), ("…", 1), ("é", 1),
  ])
  func `letters, marks and pictures take their columns`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("Muzaffarpur", 11, "Muzaffarpur"), ("Muzaffarpur", 6, "Muzaf…"), ("मुजफ्फरपुर", 5, "मुजफ्फ…"),
    ("मुजफ्फरपुर", 4, "मुज…"),
    ("A B", 3, "A B"), ("A BC", 3, "A…"), ("東京都", 4, "東…"), ("abc", 1, "…"),
  ])
  func `a text is cut between clusters`(text: String, width: Int, cut: String) {
    #expect(DisplayWidth.cut(text, to: width) == cut)
    #expect(DisplayWidth.of(cut) <= width)
  }
}
