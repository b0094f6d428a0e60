extension Problem.Kind {
  public static let fileMissing = Self(
    "file.missing", httpStatus: 404,
    rule: Bilingual("there is no such file", "ऐसी कोई फ़ाइल नहीं है"),
    remedy: Bilingual("Check the path.", "पथ जाँचें।"))

  public static let fileUnreadable = Self(
    "file.unreadable",
    rule: Bilingual("the file could not be read ({value})", "फ़ाइल पढ़ी नहीं जा सकी ({value})"),
    remedy: Bilingual("Check its permissions and format.", "अनुमतियाँ और प्रारूप जाँचें।"))

  static let importKinds: [Self] = [fileMissing, fileUnreadable]
}
