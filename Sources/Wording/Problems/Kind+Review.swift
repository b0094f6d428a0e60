/// What can go wrong when people decide about rows.
extension Problem.Kind {
  public static let reviewRowUnknown = Self(
    "review.row-unknown", httpStatus: 404,
    rule: Bilingual("there is no row {value}", "पंक्ति {value} नहीं है"),
    remedy: Bilingual(
      "See the rows that wait with nikat survey review --list.",
      "रुकी हुई पंक्तियाँ nikat survey review --list से देखें।"))

  public static let reviewNotHeld = Self(
    "review.not-held", httpStatus: 409,
    rule: Bilingual(
      "row {value} does not wait for a decision: it is {decision}",
      "पंक्ति {value} निर्णय के लिए रुकी नहीं है: वह {decision} है"),
    remedy: Bilingual(
      "Take the decision back first with nikat survey undo.",
      "पहले nikat survey undo से निर्णय वापस लें।"))

  public static let reviewNoDraft = Self(
    "review.no-draft",
    rule: Bilingual(
      "row {value} could not be read as a facility", "पंक्ति {value} केंद्र के रूप में पढ़ी नहीं जा सकी"),
    remedy: Bilingual(
      "Put it right in the file and import that again, or reject the row.",
      "फ़ाइल में ठीक करके फिर आयात करें, या पंक्ति अस्वीकार करें।"))

  public static let reviewNoCandidate = Self(
    "review.no-candidate",
    rule: Bilingual(
      "no facility is known that row {value} may be",
      "ऐसा कोई केंद्र ज्ञात नहीं जो पंक्ति {value} हो सके"),
    remedy: Bilingual("Name it with --into.", "--into से बताएँ।"))

  public static let reviewNothingToUndo = Self(
    "review.nothing-to-undo", httpStatus: 409,
    rule: Bilingual(
      "nothing was decided about row {value} that could be taken back",
      "पंक्ति {value} पर ऐसा कोई निर्णय नहीं जो वापस लिया जा सके"),
    remedy: Bilingual(
      "A row that waits can be accepted, merged or rejected.",
      "रुकी हुई पंक्ति को accept, merge या reject किया जा सकता है।"))

  public static let reviewChangedSince = Self(
    "review.changed-since", httpStatus: 409,
    rule: Bilingual(
      "facility {value} was changed by others since, so it is not withdrawn",
      "केंद्र {value} को बाद में औरों ने बदला, इसलिए वह वापस नहीं लिया गया"),
    remedy: Bilingual(
      "Take those changes back first; nikat facility history shows them.",
      "पहले वे बदलाव वापस लें; nikat facility history से देखें।"))

  public static let reviewImportUnknown = Self(
    "review.import-unknown", httpStatus: 404,
    rule: Bilingual("there is no import {value}", "आयात {value} नहीं है"),
    remedy: Bilingual(
      "See the imports with nikat survey list.", "आयात nikat survey list से देखें।"))

  public static let reviewImportUndone = Self(
    "review.import-undone", httpStatus: 409,
    rule: Bilingual(
      "import {value} was taken back already, at {at}", "आयात {value} {at} पर वापस लिया जा चुका है"),
    remedy: Bilingual(
      "Import the file again to bring its rows back.", "पंक्तियाँ लौटाने के लिए फ़ाइल फिर आयात करें।"))

  public static let reviewImportKind = Self(
    "review.import-kind",
    rule: Bilingual(
      "import {value} is not one of facilities", "आयात {value} केंद्रों का नहीं है"),
    remedy: Bilingual(
      "Only imports of facilities can be taken back.", "केवल केंद्रों के आयात वापस लिए जा सकते हैं।"))

  public static let reviewDecisionUnknown = Self(
    "review.decision-unknown",
    rule: Bilingual("“{value}” is no decision", "“{value}” कोई निर्णय नहीं है"),
    remedy: Bilingual(
      "Write accept, reject or merge, or leave the cell empty.",
      "accept, reject या merge लिखें, या खाना ख़ाली छोड़ें।"))

  public static let reviewSheetUnreadable = Self(
    "review.sheet-unreadable",
    rule: Bilingual(
      "the sheet has no column {value}", "तालिका में {value} स्तंभ नहीं है"),
    remedy: Bilingual(
      "Fill in a sheet that nikat survey review --csv wrote.",
      "nikat survey review --csv से बनी तालिका भरें।"))

  public static let facilityWithdrawn = Self(
    "facility.withdrawn", httpStatus: 409,
    rule: Bilingual(
      "facility {value} was withdrawn with the row that added it",
      "केंद्र {value} उसे जोड़ने वाली पंक्ति के साथ वापस लिया गया"),
    remedy: Bilingual(
      "Accept the row again with nikat survey accept to put it back.",
      "उसे लौटाने के लिए पंक्ति को nikat survey accept से फिर स्वीकार करें।"))

  static let reviewKinds: [Self] = [
    reviewRowUnknown, reviewNotHeld, reviewNoDraft, reviewNoCandidate, reviewNothingToUndo,
    reviewChangedSince, reviewImportUnknown, reviewImportUndone, reviewImportKind,
    reviewDecisionUnknown, reviewSheetUnreadable, facilityWithdrawn,
  ]
}
