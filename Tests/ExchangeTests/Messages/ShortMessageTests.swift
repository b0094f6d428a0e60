import Testing

@testable import Exchange

@Suite struct ShortMessageTests {
  @Test(arguments: [
    ("", 0), ("PHC Saraiya 4.2 km", 18),
    // The euro sign and brackets take an escape before them.
    ("€", 2), ("[a]", 5), ("a\nb", 3),
    // One letter outside the alphabet, and the whole text is UCS-2.
    ("सरैया", 5), ("PHC ā", 5),
    // Two code units outside of the basic plane.
    ("😀", 2),
  ])
  func `a text takes as much as the standard says`(text: String, length: Int) {
    #expect(ShortMessage.length(of: text) == length)
  }

  @Test func `the limits are 160 and 70`() {
    #expect(ShortMessage.fits(String(repeating: "a", count: 160)))
    #expect(!ShortMessage.fits(String(repeating: "a", count: 161)))
    #expect(ShortMessage.fits(String(repeating: "[", count: 80)))
    #expect(!ShortMessage.fits(String(repeating: "[", count: 81)))
    #expect(ShortMessage.fits(String(repeating: "क", count: 70)))
    #expect(!ShortMessage.fits(String(repeating: "क", count: 71)))
  }

  @Test func `the fullest wording that fits is taken`() {
    let long = String(repeating: "long ", count: 40)
    #expect(ShortMessage.fitted([long, "short", "s"]) == "short")
  }

  @Test func `a cut never tears a sign from its letter`() {
    // Each "कि" is one character of two code units; 70 is even, 71 would tear one.
    let text = "a" + String(repeating: "कि", count: 60)
    let cut = ShortMessage.fitted([text])
    #expect(cut == "a" + String(repeating: "कि", count: 34))
    #expect(ShortMessage.length(of: cut) == 69)
  }
}
