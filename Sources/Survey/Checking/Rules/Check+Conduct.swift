import Registry
import Wording

/// The checks of how a survey was made, and of what many rows have in common.
extension Check {
  static let surveyEndsFirst = Check(
    .surveyEndsFirst, .conduct, .warning,
    Bilingual(
      "The end of the form is earlier than its start.", "फ़ॉर्म का अंत उसके आरंभ से पहले है।"))

  static let surveyTooShort = Check(
    .surveyTooShort, .conduct, .warning,
    Bilingual(
      "Nobody asks and writes down a form in less than a minute.",
      "एक मिनट से कम में कोई पूछकर फ़ॉर्म नहीं भर सकता।"))

  static let surveyTooSoon = Check(
    .surveyTooSoon, .conduct, .warning, over: .file,
    Bilingual(
      "Within ten minutes the device was farther away than one gets at 30 km/h.",
      "दस मिनट के भीतर यंत्र 30 किमी/घंटा की पहुँच से आगे था।"))

  static let travelImpossible = Check(
    .travelImpossible, .conduct, .warning, over: .file,
    Bilingual(
      "Between two surveys the device would have gone at more than 120 km/h in a straight line.",
      "दो सर्वेक्षणों के बीच यंत्र को सीधी रेखा में 120 किमी/घंटा से तेज़ जाना पड़ता।"))

  static let pointCopied = Check(
    .pointCopied, .coordinates, .warning, over: .file,
    Bilingual(
      "Four rows or more, one after the other, give the same point to a metre.",
      "चार या अधिक लगातार पंक्तियाँ मीटर तक एक ही स्थान देती हैं।"))

  static let pointShared = Check(
    .pointShared, .coordinates, .warning, over: .file,
    Bilingual(
      "Five rows or more of the file, not far from each other, give the same point to a metre.",
      "फ़ाइल की पाँच या अधिक पास-पास की पंक्तियाँ मीटर तक एक ही स्थान देती हैं।"))

  static let pointCentroid = Check(
    .pointCentroid, .coordinates, .warning, over: .file,
    Bilingual(
      "The shared point is within 150 m of that of the row's PIN, of a district or of a town.",
      "साझा स्थान पंक्ति के पिन, किसी ज़िले या शहर के स्थान से 150 मी के भीतर है।"))

  static let patientIdentifier = Check(
    .patientIdentifier, .privacy, .error,
    Bilingual(
      "Aadhaar has twelve digits with Verhoeff's checksum; ABHA fourteen, in groups, from 91 or named as such, and addresses at abdm.",
      "आधार में वेरहोफ़ जाँच-अंक सहित बारह अंक, ABHA में चौदह अंक समूहों में, 91 से आरंभ या नाम सहित, और abdm के पते होते हैं।"))

  static let crowds = [pointCopied, pointShared, pointCentroid]

  static let conduct = [surveyEndsFirst, surveyTooShort, surveyTooSoon, travelImpossible]

  static let privacy = [patientIdentifier]
}
