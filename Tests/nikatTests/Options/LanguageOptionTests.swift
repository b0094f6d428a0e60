import Testing
import Wording

@testable import nikat

@Suite struct LanguageOptionTests {
  /// The first variable that is set decides, as POSIX says of locales.
  @Test(arguments: [
    ([:], Language.english), (["LANG": "hi_IN.UTF-8"], .hindi), (["LANG": "hi"], .hindi),
    (["LANG": "en_IN"], .english), (["LANG": "hil_PH"], .english),
    (["LC_ALL": "C", "LANG": "hi_IN"], .english), (["LC_ALL": "", "LANG": "hi_IN"], .hindi),
    (["LC_MESSAGES": "hi_IN", "LANG": "en_GB"], .hindi),
  ])
  func `the locale chooses the language`(environment: [String: String], language: Language) {
    #expect(Language.spoken(in: environment) == language)
  }
}
