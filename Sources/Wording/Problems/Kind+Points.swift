/// What can be doubted about the point of a row.
extension Problem.Kind {
  public static let pointMissing = Self(
    "row.point-missing",
    rule: Bilingual("the row has no usable point", "पंक्ति में कोई उपयोगी स्थान नहीं है"),
    remedy: Bilingual(
      "Give latitude and longitude in degrees.", "अक्षांश और देशांतर अंशों में दें।"))

  public static let pointPlaceholder = Self(
    "row.point-placeholder",
    rule: Bilingual(
      "\"{value}\" is what programs write where they know no place",
      "\"{value}\" वह है जो प्रोग्राम जगह न जानने पर लिखते हैं"),
    remedy: Bilingual("Take the point on the spot.", "मौके पर जाकर स्थान लें।"))

  public static let pointOverflow = Self(
    "row.point-overflow",
    rule: Bilingual(
      "\"{value}\" is what a program writes for a number that it cannot hold",
      "\"{value}\" वह है जो प्रोग्राम अपने में न समा सकी संख्या के लिए लिखता है"),
    remedy: Bilingual(
      "Export the coordinates again as text.", "निर्देशांक पाठ (text) के रूप में फिर निर्यात करें।"))

  public static let pointOneNumber = Self(
    "row.point-one-number",
    rule: Bilingual(
      "latitude and longitude are the same number, {value}",
      "अक्षांश और देशांतर एक ही संख्या हैं, {value}"),
    remedy: Bilingual(
      "One column was copied into the other; take both from the source.",
      "एक स्तंभ दूसरे में उतर गया है; दोनों स्रोत से लें।"))

  public static let pointAbroad = Self(
    "row.point-abroad",
    rule: Bilingual("the point lies outside India", "स्थान भारत के बाहर है"),
    remedy: Bilingual("Check the coordinates.", "निर्देशांक जाँचें।"))

  public static let pointSwapped = Self(
    "row.point-swapped",
    rule: Bilingual(
      "latitude and longitude are exchanged", "अक्षांश और देशांतर आपस में बदल गए हैं"))

  public static let pointSign = Self(
    "row.point-sign",
    rule: Bilingual(
      "latitude or longitude has the wrong sign", "अक्षांश या देशांतर का चिह्न (+/-) ग़लत है"))

  public static let pointMinutes = Self(
    "row.point-minutes",
    rule: Bilingual(
      "the decimals are minutes and seconds, as if 26.4530 were 26°45'30\"",
      "दशमलव के अंक मिनट और सेकंड हैं, जैसे 26.4530 का अर्थ 26°45'30\" हो"))

  public static let pointMinutesPerhaps = Self(
    "row.point-minutes-perhaps",
    rule: Bilingual(
      "if the decimals are minutes and seconds, the point is {value}, in the declared area",
      "यदि दशमलव के अंक मिनट और सेकंड हैं, तो स्थान {value} है, बताए गए क्षेत्र के भीतर"))

  public static let pointScaled = Self(
    "row.point-scaled",
    rule: Bilingual("the decimal point is missing", "दशमलव बिंदु छूट गया है"))

  public static let pointComma = Self(
    "row.point-comma",
    rule: Bilingual(
      "the comma in \"{value}\" was read as a decimal point",
      "\"{value}\" का अल्पविराम दशमलव बिंदु माना गया"))

  public static let pointInteger = Self(
    "row.point-integer",
    rule: Bilingual(
      "the point is cut to whole degrees, some 100 km",
      "स्थान पूरे अंशों तक कटा है, यानी लगभग 100 किमी तक अनिश्चित"),
    remedy: Bilingual(
      "Take the digits after the point from the source.", "दशमलव के बाद के अंक स्रोत से लें।"))

  public static let pointCoarse = Self(
    "row.point-coarse",
    rule: Bilingual(
      "the point has one decimal, which is some 10 km",
      "स्थान में दशमलव का एक ही अंक है, यानी लगभग 10 किमी तक अनिश्चित"),
    remedy: Bilingual(
      "Take the other digits from the source.", "बाकी अंक स्रोत से लें।"))

  public static let pointOutsideState = Self(
    "row.point-outside-state",
    rule: Bilingual(
      "the point lies {km} km outside the declared state {value}",
      "स्थान बताए गए राज्य {value} से {km} किमी बाहर है"),
    remedy: Bilingual("Check the state and the coordinates.", "राज्य और निर्देशांक जाँचें।"))

  public static let pointOutsideDistrict = Self(
    "row.point-outside-district",
    rule: Bilingual(
      "the point lies outside the declared district", "स्थान बताए गए ज़िले के बाहर है"))

  public static let pointFarFromDistrict = Self(
    "row.point-far-from-district",
    rule: Bilingual(
      "the point lies {km} km outside the declared district {value}",
      "स्थान बताए गए ज़िले {value} से {km} किमी बाहर है"),
    remedy: Bilingual("Check the district and the coordinates.", "ज़िला और निर्देशांक जाँचें।"))

  public static let pointOutsideBlock = Self(
    "row.point-outside-block",
    rule: Bilingual(
      "the point lies {km} km outside the declared block {value}",
      "स्थान बताए गए प्रखंड {value} से {km} किमी बाहर है"))

  public static let pointCopied = Self(
    "row.point-copied",
    rule: Bilingual(
      "{count} rows one after the other have the same point",
      "लगातार {count} पंक्तियों में एक ही स्थान है"),
    remedy: Bilingual(
      "It was copied down the column; take each point from the source.",
      "वह स्तंभ में नीचे तक उतर गया है; हर स्थान स्रोत से लें।"))

  public static let pointShared = Self(
    "row.point-shared",
    rule: Bilingual(
      "{count} facilities of the file stand on this very point",
      "फ़ाइल के {count} केंद्र ठीक इसी स्थान पर हैं"),
    remedy: Bilingual(
      "It may be the middle of an area; take each point on the spot.",
      "यह किसी क्षेत्र का मध्य हो सकता है; हर स्थान मौके पर लें।"))

  public static let pointCentroid = Self(
    "row.point-centroid",
    rule: Bilingual(
      "{count} facilities of the file stand on the point of {value}, not on their own",
      "फ़ाइल के {count} केंद्र अपने नहीं, {value} के स्थान पर हैं"),
    remedy: Bilingual("Take each point on the spot.", "हर स्थान मौके पर लें।"))

  public static let accuracyUnknown = Self(
    "row.accuracy-unknown",
    rule: Bilingual(
      "accuracy {value} says nothing, and counts as not known",
      "सटीकता {value} कुछ नहीं बताती, और अज्ञात मानी गई"))

  public static let accuracyPoor = Self(
    "row.accuracy-poor",
    rule: Bilingual(
      "the point is good to {value} m only", "स्थान केवल {value} मी तक सही है"),
    remedy: Bilingual(
      "Take it again under open sky.", "खुले आकाश के नीचे फिर लें।"))

  static let pointKinds: [Self] = [
    pointMissing, pointPlaceholder, pointOverflow, pointOneNumber, pointAbroad, pointSwapped,
    pointSign, pointMinutes, pointMinutesPerhaps, pointScaled, pointComma, pointInteger,
    pointCoarse,
    pointOutsideState, pointOutsideDistrict, pointFarFromDistrict, pointOutsideBlock, pointCopied,
    pointShared, pointCentroid, accuracyUnknown, accuracyPoor,
  ]
}
