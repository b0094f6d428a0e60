import Registry
import Wording

/// The checks of the point of a row.
extension Check {
  static let pointMissing = Check(
    .pointMissing, .coordinates, .error,
    Bilingual(
      "A facility without a place cannot be found by anybody who is near it.",
      "जिस केंद्र की जगह ज्ञात न हो, उसे पास का कोई व्यक्ति नहीं खोज सकता।"))

  static let pointPlaceholder = Check(
    .pointPlaceholder, .coordinates, .error,
    Bilingual(
      "0, 999, -1 and the like are no place in India, and programs write them for nothing.",
      "0, 999, -1 आदि भारत में कोई जगह नहीं हैं; प्रोग्राम इन्हें खाली की जगह लिखते हैं।"))

  static let pointOverflow = Check(
    .pointOverflow, .coordinates, .error,
    Bilingual(
      "The number is a limit of 16 or 32 bits, or beyond all numbers of degrees.",
      "यह संख्या 16 या 32 बिट की सीमा है, या अंशों की हर संख्या से परे है।"))

  static let pointOneNumber = Check(
    .pointOneNumber, .coordinates, .error,
    Bilingual(
      "India's latitudes end at 38 and its longitudes begin at 68, so that they are never equal.",
      "भारत के अक्षांश 38 पर समाप्त और देशांतर 68 से आरंभ होते हैं, इसलिए वे कभी बराबर नहीं होते।"))

  static let pointAbroad = Check(
    .pointAbroad, .coordinates, .error,
    Bilingual(
      "India with its islands lies within latitude 6…38 and longitude 68…98.",
      "भारत अपने द्वीपों सहित अक्षांश 6…38 और देशांतर 68…98 के भीतर है।"))

  static let pointSwapped = Check(
    .pointSwapped, .coordinates, .error,
    Bilingual(
      "A latitude of 68…98 with a longitude of 6…38 is no place in India, the other way round it is.",
      "अक्षांश 68…98 और देशांतर 6…38 भारत में कोई जगह नहीं; बदलने पर वह भारत में है।"),
    corrects: Bilingual(
      "The two are put in order, unless the place is then far from the declared district.",
      "दोनों सही क्रम में रखे जाते हैं, बशर्ते जगह तब बताए गए ज़िले से दूर न हो।"))

  static let pointSign = Check(
    .pointSign, .coordinates, .error,
    Bilingual(
      "All of India lies north of the equator and east of Greenwich.",
      "सारा भारत भूमध्य रेखा के उत्तर और ग्रीनविच के पूर्व में है।"),
    corrects: inDeclaredArea)

  static let pointScaled = Check(
    .pointScaled, .coordinates, .error,
    Bilingual(
      "One power of ten alone brings the number into India, as 2612345 is 26.12345.",
      "दस की एक ही घात संख्या को भारत में लाती है, जैसे 2612345 है 26.12345।"),
    corrects: inDeclaredArea)

  static let pointMinutes = Check(
    .pointMinutes, .coordinates, .error,
    Bilingual(
      "The point lies outside the declared area, and inside it if the decimals are read as minutes and seconds.",
      "स्थान बताए गए क्षेत्र के बाहर है, और दशमलव को मिनट-सेकंड पढ़ने पर भीतर।"),
    corrects: inDeclaredArea)

  static let pointMinutesPerhaps = Check(
    .pointMinutesPerhaps, .coordinates, .warning,
    Bilingual(
      "The point lies less than 10 km outside the declared area, and inside it if the decimals are minutes and seconds with a fraction, which one number in three looks like.",
      "स्थान बताए गए क्षेत्र से 10 किमी से कम बाहर है, और दशमलव को मिनट और भिन्न सहित सेकंड पढ़ने पर भीतर; पर हर तीसरी संख्या ऐसी दिखती है।"
    ))

  static let pointComma = Check(
    .pointComma, .coordinates, .note,
    Bilingual(
      "Some programs write a decimal comma, which others take for thousands.",
      "कुछ प्रोग्राम दशमलव अल्पविराम लिखते हैं, जिसे दूसरे हज़ार का चिह्न समझते हैं।"))

  static let pointInteger = Check(
    .pointInteger, .coordinates, .error,
    Bilingual(
      "Both numbers are whole degrees, and one facility in a billion stands on such a crossing.",
      "दोनों संख्याएँ पूरे अंश हैं, और ऐसे संधि-बिंदु पर अरबों में एक केंद्र होता है।"))

  static let pointCoarse = Check(
    .pointCoarse, .coordinates, .warning,
    Bilingual(
      "Neither number has a second decimal, which a phone always gives.",
      "किसी संख्या में दशमलव का दूसरा अंक नहीं है, जो फ़ोन सदा देता है।"))

  static let pointOutsideState = Check(
    .pointOutsideState, .coordinates, .error,
    Bilingual(
      "The point lies in none of the districts of the declared state, and 10 km or more from them.",
      "स्थान बताए गए राज्य के किसी ज़िले में नहीं, और उनसे 10 किमी या अधिक दूर है।"))

  static let pointOutsideDistrict = Check(
    .pointOutsideDistrict, .coordinates, .warning,
    Bilingual(
      "The point lies outside the boundary of the declared district, by less than 10 km.",
      "स्थान बताए गए ज़िले की सीमा के बाहर है, पर 10 किमी से कम।"))

  static let pointFarFromDistrict = Check(
    .pointFarFromDistrict, .coordinates, .error,
    Bilingual(
      "The point lies 10 km or more outside the declared district: one of the two is wrong.",
      "स्थान बताए गए ज़िले से 10 किमी या अधिक बाहर है: दोनों में एक ग़लत है।"))

  static let pointOutsideBlock = Check(
    .pointOutsideBlock, .coordinates, .warning,
    Bilingual(
      "The point lies in the declared district, and 2 km or more outside the declared block.",
      "स्थान बताए गए ज़िले में है, पर बताए गए प्रखंड से 2 किमी या अधिक बाहर।"))

  static let accuracyUnknown = Check(
    .accuracyUnknown, .coordinates, .note,
    Bilingual(
      "No receiver knows a place to 0 m: apps write it for places picked on a map or made up.",
      "कोई रिसीवर जगह को 0 मी तक नहीं जानता: ऐप इसे नक्शे से चुनी या गढ़ी जगह पर लिखते हैं।"),
    corrects: Bilingual("It is kept as not known.", "वह अज्ञात के रूप में रखी जाती है।"))

  static let accuracyPoor = Check(
    .accuracyPoor, .coordinates, .warning,
    Bilingual(
      "Beyond 100 m a point may be that of the next village's facility.",
      "100 मी से आगे स्थान पड़ोसी गाँव के केंद्र का हो सकता है।"))

  static let points = [
    pointMissing, pointPlaceholder, pointOverflow, pointOneNumber, pointSwapped, pointSign,
    pointScaled, pointMinutes, pointMinutesPerhaps, pointComma, pointInteger, pointCoarse,
    pointAbroad, pointOutsideState, pointFarFromDistrict, pointOutsideDistrict, pointOutsideBlock,
    accuracyUnknown, accuracyPoor,
  ]

  private static let inDeclaredArea = Bilingual(
    "It is put right where that alone brings the point into the declared district or block; else the row is held with the proposal.",
    "जहाँ केवल इससे स्थान बताए गए ज़िले या प्रखंड में आता है वहाँ सुधारा जाता है; अन्यथा पंक्ति प्रस्ताव सहित रोकी जाती है।")
}
