extension Problem.Kind {
  public static let zonesUnreadable = Self(
    "access.zones-unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" are not zones that grow wider", "\"{value}\" बढ़ती हुई दूरियों के घेरे नहीं हैं"),
    remedy: Bilingual(
      "Write up to twenty limits from near to far, as in 10km,20km,30km.",
      "बीस तक सीमाएँ पास से दूर के क्रम में लिखें, जैसे 10km,20km,30km।"))

  public static let weightsUnreadable = Self(
    "access.weights-unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" are not {count} weights from 0 to 1", "\"{value}\" 0 से 1 तक के {count} भार नहीं हैं"),
    remedy: Bilingual(
      "Write one for each zone, as in 1,0.68,0.22.", "हर घेरे का एक भार लिखें, जैसे 1,0.68,0.22।"))

  public static let supplyMissing = Self(
    "access.supply-missing",
    rule: Bilingual(
      "no facility of {types} with a point has a known number of {value}",
      "स्थान वाले किसी भी {types} की {value} की संख्या ज्ञात नहीं है"),
    remedy: Bilingual(
      "Ask with --supply 1, which counts each facility once.",
      "--supply 1 से पूछें, जिसमें हर केंद्र एक गिना जाता है।"))

  static let accessKinds: [Self] = [zonesUnreadable, weightsUnreadable, supplyMissing]
}
