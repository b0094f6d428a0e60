/// What can be doubted about how a survey was made.
extension Problem.Kind {
  public static let surveyEndsFirst = Self(
    "row.survey-ends-first",
    rule: Bilingual(
      "the survey ends before it begins", "सर्वेक्षण आरंभ होने से पहले समाप्त होता है"),
    remedy: Bilingual("Check the clock of the device.", "यंत्र की घड़ी जाँचें।"))

  public static let surveyTooShort = Self(
    "row.survey-too-short",
    rule: Bilingual(
      "the survey took {seconds} seconds", "सर्वेक्षण में {seconds} सेकंड लगे"),
    remedy: Bilingual(
      "Ask the surveyor whether the form was filled in at the place.",
      "सर्वेक्षक से पूछें कि क्या फ़ॉर्म मौके पर भरा गया।"))

  public static let surveyTooSoon = Self(
    "row.survey-too-soon",
    rule: Bilingual(
      "the same device was at another place, {km} km away, {minutes} minutes apart",
      "यही यंत्र {minutes} मिनट के अंतर पर {km} किमी दूर दूसरी जगह था"),
    remedy: Bilingual(
      "Ask the surveyor whether the form was filled in at the place.",
      "सर्वेक्षक से पूछें कि क्या फ़ॉर्म मौके पर भरा गया।"))

  public static let travelImpossible = Self(
    "row.travel-impossible",
    rule: Bilingual(
      "the same device was {km} km away, {minutes} minutes apart, and nobody drives so fast",
      "यही यंत्र {minutes} मिनट के अंतर पर {km} किमी दूर था, और कोई इतना तेज़ नहीं चलता"),
    remedy: Bilingual(
      "One of the two points or times is wrong.", "दोनों में से एक स्थान या समय ग़लत है।"))

  static let conductKinds: [Self] = [
    surveyEndsFirst, surveyTooShort, surveyTooSoon, travelImpossible,
  ]
}
