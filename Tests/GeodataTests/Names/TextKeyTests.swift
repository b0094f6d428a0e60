import Fixtures
import Geodata
import Testing

@Suite struct TextKeyTests {
  @Test(arguments: [
    ("A.P.H.C.", "aphc"), ("A.P.H.C1", "aphc 1"), ("P. H. C  paroo", "phc paroo"),
    ("a PHC", "a phc"),
    ("  Health   Sub-Centre, Brakar ", "health sub centre brakar"), ("24x7", "24 x 7"),
    ("केन्द्र", "केंद्र"), ("चम्पारण", "चंपारण"), ("गाँव", "गांव"), ("ज़िला", "जिला"), ("ज़िला", "जिला"),
    ("अति. प्रा. स्वा. केन्द्र", "अति प्रा स्वा केंद्र"), ("प्रा०स्वा०केन्द्र", "प्रा स्वा केंद्र"),
    ("प्रा0 स्वा0 केन्द्र", "प्रा स्वा केंद्र"), ("वार्ड १०", "वार्ड 10"), ("वार्ड१०", "वार्ड 10"), ("अन्य", "अन्य"),
    ("Muz\u{0101}ffarp\u{016B}r", "muzaffarpur"), ("Muza\u{0304}ffarpur", "muzaffarpur"),
    ("\u{1E6C}onk", "tonk"), ("क्\u{200D}ष", "क्ष"), ("स्वास्थ्य।", "स्वास्थ्य"), ("", ""), ("—…!", ""),
    ("د بازار", "د بازار"),
  ])
  func `a text has the key that its words have`(text: String, key: String) {
    #expect(TextKey(text).text == key)
  }

  @Test(arguments: ["A.P.H.C1", "प्रा०स्वा०केन्द्र", "Muzāffarpūr", "24x7 केन्द्र", "D.s nursing home", "दरभङ्गा"])
  func `a key is its own key`(text: String) {
    let key = TextKey(text)
    #expect(TextKey(key.text) == key)
  }

  @Test func `any bytes make a key with single spaces and none at the ends`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let key = TextKey(String(decoding: bytes, as: UTF8.self)).text
      #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
    }
  }
}
