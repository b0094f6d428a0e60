extension Problem.Kind {
  public static let placeUnknown = Self(
    "place.unknown", httpStatus: 404,
    rule: Bilingual("no place called \"{value}\" is known", "\"{value}\" नाम की कोई जगह नहीं मिली"),
    remedy: Bilingual(
      "Try a town or district nearby, a PIN code with --pin, or coordinates with --at.",
      "पास के शहर या ज़िले का नाम, --pin से पिन कोड, या --at से निर्देशांक दें।"))

  public static let placeAmbiguous = Self(
    "place.ambiguous", httpStatus: 409,
    rule: Bilingual(
      "\"{value}\" is the name of {count} places", "\"{value}\" नाम की {count} जगहें हैं"),
    remedy: Bilingual(
      "Add the district after a comma, or take one of these with --at:",
      "नाम के बाद अल्पविराम और ज़िला लिखें, या --at से इनमें से एक चुनें:"))

  public static let pinUnknown = Self(
    "place.pin-unknown", httpStatus: 404,
    rule: Bilingual("PIN code {value} is not in the table", "पिन कोड {value} सूची में नहीं है"),
    remedy: Bilingual(
      "The table holds Bihar, Jharkhand, Rajasthan and Delhi; try a place name or --at.",
      "सूची में बिहार, झारखंड, राजस्थान और दिल्ली हैं; जगह का नाम या --at दें।"))

  public static let pinMalformed = Self(
    "place.pin-malformed", exitCode: 2, httpStatus: 400,
    rule: Bilingual("\"{value}\" is not a PIN code", "\"{value}\" पिन कोड नहीं है"),
    remedy: Bilingual(
      "A PIN code has six digits, as in 842001.", "पिन कोड में छह अंक होते हैं, जैसे 842001।"))

  public static let pinWithoutPoint = Self(
    "place.pin-without-point", httpStatus: 404,
    rule: Bilingual(
      "no post office of PIN code {value} has a trustworthy point",
      "पिन कोड {value} के किसी डाकघर का भरोसेमंद स्थान ज्ञात नहीं है"),
    remedy: Bilingual(
      "Ask by place name, or by coordinates with --at.", "जगह का नाम दें, या --at से निर्देशांक दें।"))

  static let placeKinds: [Self] = [
    placeUnknown, placeAmbiguous, pinUnknown, pinMalformed, pinWithoutPoint,
  ]
}
