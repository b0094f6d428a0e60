extension Problem.Kind {
  public static let modeUnknown = Self(
    "travel.mode-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "there is no way of going \"{value}\"", "\"{value}\" नाम का जाने का कोई साधन नहीं है"),
    remedy: Bilingual("Write one of {known}.", "इनमें से एक लिखें: {known}।"))

  public static let limitUnreadable = Self(
    "reach.limit-unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" is neither a distance nor a time", "\"{value}\" न दूरी है, न समय"),
    remedy: Bilingual(
      "Write metres, kilometres, minutes or hours, as in 5km or 30min.",
      "मीटर, किलोमीटर, मिनट या घंटे लिखें, जैसे 5km या 30min।"))

  public static let detourOutOfRange = Self(
    "reach.detour-out-of-range", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "a way cannot be {value} times as long as the straight line",
      "रास्ता सीधी दूरी का {value} गुना नहीं हो सकता"),
    remedy: Bilingual("Write a number from 1 to 10, as in 1.4.", "1 से 10 तक की संख्या लिखें, जैसे 1.4।"))

  public static let speedOutOfRange = Self(
    "reach.speed-out-of-range", exitCode: 2, httpStatus: 400,
    rule: Bilingual("nobody goes at {value} km/h", "{value} किमी/घं की चाल से कोई नहीं चलता"),
    remedy: Bilingual(
      "Write kilometres an hour, more than 0 and at most 200.",
      "किलोमीटर प्रति घंटा लिखें, 0 से अधिक और 200 तक।"))

  static let reachKinds: [Self] = [
    modeUnknown, limitUnreadable, detourOutOfRange, speedOutOfRange,
  ]
}
