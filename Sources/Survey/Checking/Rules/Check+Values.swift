import Registry
import Wording

/// The checks of numbers, dates and words.
extension Check {
  static let identifierForm = Check(
    .identifierForm, .identity, .warning,
    Bilingual(
      "HFR gives IN and ten digits, NIN ten digits, HMIS digits, DHIS2 a letter and ten letters or digits.",
      "HFR में IN और दस अंक, NIN में दस अंक, HMIS में अंक, और DHIS2 में एक अक्षर के बाद दस अक्षर या अंक होते हैं।"))

  static let hfrElsewhere = Check(
    .hfrElsewhere, .identity, .warning,
    Bilingual(
      "The first two digits of an HFR number are the LGD code of its state.",
      "HFR संख्या के पहले दो अंक राज्य का LGD कोड हैं।"))

  static let codeIsCensus = Check(
    .codeIsCensus, .identity, .warning,
    Bilingual(
      "The code in the LGD column is the Census 2011 code of the district that the row names.",
      "LGD स्तंभ का कोड बताए गए ज़िले का जनगणना 2011 कोड है।"),
    corrects: Bilingual(
      "It is taken as the Census code: name and code then agree.",
      "उसे जनगणना कोड माना जाता है: तब नाम और कोड मेल खाते हैं।"))

  static let codeElsewhere = Check(
    .codeElsewhere, .identity, .warning,
    Bilingual(
      "The code is not the one of the district that the row names; the name stands.",
      "कोड बताए गए ज़िले का नहीं है; नाम माना जाता है।"))

  static let dateFuture = Check(
    .dateFuture, .values, .warning,
    Bilingual(
      "The day comes after that of the import.", "यह दिन आयात के दिन के बाद का है।"))

  static let clockReset = Check(
    .clockReset, .values, .warning,
    Bilingual(
      "Clocks of devices and spreadsheets begin in 1900, 1970, 1980 or 2000.",
      "यंत्रों और स्प्रेडशीट की घड़ियाँ 1900, 1970, 1980 या 2000 से आरंभ होती हैं।"))

  static let datesReversed = Check(
    .datesReversed, .values, .warning,
    Bilingual(
      "A facility closes after it opens; the day of closing is not used.",
      "केंद्र खुलने के बाद बंद होता है; बंद होने का दिन नहीं लिया जाता।"))

  static let bedsUnlikely = Check(
    .bedsUnlikely, .values, .warning,
    Bilingual(
      "The number is five times and more what the norms give to its type.",
      "यह संख्या उस प्रकार के मानक से पाँच गुना या अधिक है।"))

  static let staffUnlikely = Check(
    .staffUnlikely, .values, .warning,
    Bilingual(
      "The number is many times what the norms give to its type.",
      "यह संख्या उस प्रकार के मानक से कई गुना है।"))

  static let pinElsewhere = Check(
    .pinElsewhere, .values, .warning,
    Bilingual(
      "No post office of the PIN stands in the declared district.",
      "इस पिन का कोई डाकघर बताए गए ज़िले में नहीं है।"))

  static let pinNotGiven = Check(
    .pinNotGiven, .values, .note,
    Bilingual(
      "The directory of post offices has no such PIN in a state that it covers.",
      "डाकघरों की सूची में उस राज्य का ऐसा कोई पिन नहीं है।"))

  static let phoneForm = Check(
    .phoneForm, .values, .note,
    Bilingual(
      "It has too few or too many digits, or one digit over and over.",
      "इसमें अंक कम या अधिक हैं, या एक ही अंक बार-बार है।"))

  static let populationMissing = Check(
    .populationMissing, .values, .warning,
    Bilingual(
      "Not known is not nought: the settlement is kept, its people are not counted.",
      "अज्ञात शून्य नहीं है: बस्ती रखी जाती है, उसके लोग नहीं गिने जाते।"))

  static let valueUnreadable = Check(
    .valueUnreadable, .values, .warning,
    Bilingual(
      "The word is none of the choices of the field, or the number is none.",
      "यह शब्द उस मद के विकल्पों में नहीं, या संख्या नहीं है।"))

  static let values = [
    dateFuture, clockReset, datesReversed, bedsUnlikely, staffUnlikely, pinElsewhere, pinNotGiven,
    phoneForm, populationMissing, valueUnreadable,
  ]

  static let identity = [
    identifierForm, identifierRounded, hfrElsewhere, codeIsCensus, codeElsewhere,
    duplicateIdentifier, identifiersDisagree, districtUnresolved,
  ]

  private static let identifierRounded = Check(
    .identifierRounded, .identity, .warning,
    Bilingual(
      "A spreadsheet has written the number as 1.23E+11, and its last digits are lost.",
      "स्प्रेडशीट ने संख्या 1.23E+11 के रूप में लिखी है, और अंतिम अंक खो गए हैं।"))

  private static let duplicateIdentifier = Check(
    .duplicateIdentifier, .identity, .error, over: .file,
    Bilingual(
      "A number is that of one facility; two rows of a file give it to two.",
      "एक संख्या एक ही केंद्र की होती है; फ़ाइल की दो पंक्तियाँ उसे दो को देती हैं।"))

  private static let identifiersDisagree = Check(
    .identifiersDisagree, .identity, .error,
    Bilingual(
      "The register knows the row's numbers as those of different facilities.",
      "रजिस्टर में पंक्ति की संख्याएँ अलग-अलग केंद्रों की हैं।"))

  private static let districtUnresolved = Check(
    .districtUnresolved, .identity, .note,
    Bilingual(
      "The register knows districts, and none by this name or code.",
      "रजिस्टर में ज़िले हैं, पर इस नाम या कोड का कोई नहीं।"))
}
