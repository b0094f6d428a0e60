/// What an import notices when it asks whether a row is about a facility that is known.
extension Problem.Kind {
  public static let matchJoined = Self(
    "match.joined",
    rule: Bilingual(
      "the row was joined to facility {candidate}: {why}",
      "पंक्ति केंद्र {candidate} में जोड़ी गई: {why}"),
    remedy: Bilingual(
      "If they are two, undo it with nikat survey undo.",
      "यदि ये दो केंद्र हैं, तो nikat survey undo से वापस लें।"))

  public static let matchUnsure = Self(
    "match.unsure",
    rule: Bilingual(
      "the row may be facility {candidate}: {why}",
      "पंक्ति केंद्र {candidate} हो सकती है: {why}"),
    remedy: Bilingual(
      "Decide with nikat survey review: merge if they are one, accept if they are two.",
      "nikat survey review से निर्णय लें: एक हों तो merge, दो हों तो accept।"))

  public static let matchSeveral = Self(
    "match.several",
    rule: Bilingual(
      "the row may be facility {candidate} as well as {other}: {why}",
      "पंक्ति केंद्र {candidate} भी हो सकती है और {other} भी: {why}"),
    remedy: Bilingual(
      "Decide with nikat survey review: merge it into one of them, or accept it as a new one.",
      "nikat survey review से निर्णय लें: किसी एक में merge करें, या नया मानकर accept करें।"))

  public static let matchNumbersDiffer = Self(
    "match.likely-duplicate",
    rule: Bilingual(
      "the row has a number of its own and looks like facility {candidate}: {why}",
      "पंक्ति की अपनी संख्या है, पर वह केंद्र {candidate} जैसी लगती है: {why}"),
    remedy: Bilingual(
      "If they are one, join them with nikat facility merge.",
      "यदि ये एक ही हैं, तो nikat facility merge से मिलाएँ।"))

  static let matchKinds: [Self] = [matchJoined, matchUnsure, matchSeveral, matchNumbersDiffer]
}
