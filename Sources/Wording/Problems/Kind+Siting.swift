extension Problem.Kind {
  /// There are facilities, but nobody knows where.
  public static let facilitiesUnplaced = Self(
    "siting.facilities-unplaced",
    rule: Bilingual(
      "none of the {count} facilities of these types has a point, so nobody's reach is known",
      "इन प्रकारों के {count} केंद्रों में से किसी का स्थान ज्ञात नहीं, इसलिए किसी की पहुँच ज्ञात नहीं"),
    remedy: Bilingual(
      "Give them points with nikat facility move or nikat facility import.",
      "nikat facility move या nikat facility import से उनके स्थान दें।"))

  /// More sites are wanted than there are places for.
  public static let candidatesFew = Self(
    "siting.candidates-few",
    rule: Bilingual(
      "{value} sites were asked for, but there are only {count} places to choose from",
      "{value} स्थल माँगे गए, पर चुनने के लिए केवल {count} स्थान हैं"),
    remedy: Bilingual(
      "Ask for fewer, or give more places with --candidates.",
      "कम माँगें, या --candidates से और स्थान दें।"))

  /// A row of a list of places cannot be taken.
  public static let candidateUnreadable = Self(
    "siting.candidate-unreadable",
    rule: Bilingual(
      "this row gives no place for a site: {value}", "यह पंक्ति स्थल का स्थान नहीं बताती: {value}"),
    remedy: Bilingual(
      "Correct the row, or take it out.", "पंक्ति ठीक करें, या उसे हटा दें।"))

  /// A list of places is empty.
  public static let candidatesMissing = Self(
    "siting.candidates-missing",
    rule: Bilingual("the file has no rows", "फ़ाइल में कोई पंक्ति नहीं है"),
    remedy: Bilingual(
      "Write a row for each place, with its latitude and longitude.",
      "हर स्थान के लिए एक पंक्ति लिखें, अक्षांश और देशांतर के साथ।"))

  /// Everybody is served.
  public static let nobodyUnserved = Self(
    "siting.nobody-unserved",
    rule: Bilingual(
      "everybody whose place is known is within reach already",
      "जिनका भी स्थान ज्ञात है, वे सब पहले से पहुँच में हैं"),
    remedy: Bilingual(
      "Ask for a shorter reach, or for --objective distance.",
      "कम दूरी पूछें, या --objective distance पूछें।"))

  /// No place could serve anybody.
  public static let nobodyReachable = Self(
    "siting.nobody-reachable",
    rule: Bilingual(
      "none of the {count} places is within reach of anybody who is unserved",
      "{count} स्थानों में से कोई भी किसी वंचित की पहुँच में नहीं है"),
    remedy: Bilingual(
      "Give other places with --candidates, or ask for a longer reach.",
      "--candidates से दूसरे स्थान दें, या अधिक दूरी पूछें।"))

  /// Each area is to get so many that there are not enough.
  public static let floorHigh = Self(
    "siting.floor-high",
    rule: Bilingual(
      "{count} areas of level {level} have people to serve; what each gets at least comes to {needed} sites, not {value}",
      "{level} स्तर के {count} क्षेत्रों में लोग वंचित हैं; हर एक के न्यूनतम स्थल मिलाकर {needed} होते हैं, {value} नहीं"),
    remedy: Bilingual(
      "Add {needed} or more, or ask for less in each.",
      "{needed} या अधिक जोड़ें, या हर एक में कम माँगें।"))

  /// No choice gives each area its sites.
  public static let floorUnmet = Self(
    "siting.floor-unmet",
    rule: Bilingual(
      "no choice was found that gives each area of level {level} its sites at this distance from each other",
      "ऐसा कोई चयन नहीं मिला जो {level} स्तर के हर क्षेत्र को उसके स्थल एक-दूसरे से इतनी दूरी पर दे"),
    remedy: Bilingual(
      "Allow sites nearer to each other, or ask for less in each.",
      "स्थलों को पास आने दें, या हर एक में कम माँगें।"))

  /// A floor that says no area and number.
  public static let floorUnreadable = Self(
    "siting.floor-unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" does not say how many each area gets",
      "\"{value}\" से पता नहीं चलता कि हर क्षेत्र को कितने मिलें"),
    remedy: Bilingual(
      "Write a level and a number, as in block=1.", "स्तर और संख्या लिखें, जैसे block=1।"))

  static let sitingKinds: [Self] = [
    facilitiesUnplaced, candidatesFew, candidateUnreadable, candidatesMissing, nobodyUnserved,
    nobodyReachable, floorHigh, floorUnmet, floorUnreadable,
  ]
}
