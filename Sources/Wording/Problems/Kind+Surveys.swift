extension Problem.Kind {
  public static let profileLine = Self(
    "profile.line", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" is no line of a profile", "\"{value}\" प्रोफ़ाइल की पंक्ति नहीं है"),
    remedy: Bilingual(
      "Write field = column, or begin a comment with #.",
      "मद = स्तंभ लिखें, या टिप्पणी को # से शुरू करें।"))

  public static let profileTwice = Self(
    "profile.twice", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "the profile says {value} a second time", "प्रोफ़ाइल {value} दूसरी बार कहती है"),
    remedy: Bilingual("Keep one of the two lines.", "दोनों में से एक पंक्ति रखें।"))

  public static let fileFolderEmpty = Self(
    "file.folder-empty",
    rule: Bilingual("there is no file in this folder", "इस फ़ोल्डर में कोई फ़ाइल नहीं है"),
    remedy: Bilingual("Check the path.", "पथ जाँचें।"))

  public static let profileOfStream = Self(
    "profile.of-stream", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "a profile cannot be saved of standard input, which is read only once",
      "मानक इनपुट की प्रोफ़ाइल नहीं सहेजी जा सकती, वह एक ही बार पढ़ा जाता है"),
    remedy: Bilingual("Give the file by its name.", "फ़ाइल का नाम दें।"))

  static let surveyKinds: [Self] = [profileLine, profileTwice, profileOfStream, fileFolderEmpty]
}
