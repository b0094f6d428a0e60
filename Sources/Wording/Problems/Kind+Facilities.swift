extension Problem.Kind {
  public static let facilityNotFound = Self(
    "facility.not-found", httpStatus: 404,
    rule: Bilingual("there is no facility {value}", "क्रमांक {value} का कोई केंद्र नहीं है"),
    remedy: Bilingual(
      "See the ids with nikat facility list.", "nikat facility list से क्रमांक देखें।"))

  public static let facilityMerged = Self(
    "facility.merged", httpStatus: 409,
    rule: Bilingual(
      "facility {value} was merged into {target}", "केंद्र {value} को {target} में मिला दिया गया है"),
    remedy: Bilingual("Use {target}.", "{target} का उपयोग करें।"))

  public static let facilityClosed = Self(
    "facility.closed", httpStatus: 409,
    rule: Bilingual(
      "facility {value} closed on {date}", "केंद्र {value} {date} को बंद हो गया"),
    remedy: Bilingual(
      "Reopen it with nikat facility edit --closed-on \"\".",
      "nikat facility edit --closed-on \"\" से फिर खोलें।"))

  public static let identifierTaken = Self(
    "facility.duplicate-identifier", httpStatus: 409,
    rule: Bilingual(
      "{system} {value} already belongs to facility {target}",
      "{system} {value} पहले से केंद्र {target} का है"),
    remedy: Bilingual(
      "If they are one facility, use nikat facility merge.",
      "यदि दोनों एक ही हैं, तो nikat facility merge का उपयोग करें।"))

  public static let areaCodeTaken = Self(
    "area.duplicate-code", httpStatus: 409,
    rule: Bilingual(
      "{system} code {value} already belongs to area {target}",
      "{system} कोड {value} पहले से क्षेत्र {target} का है"),
    remedy: Bilingual(
      "See the areas with nikat area list.", "nikat area list से क्षेत्र देखें।"))

  public static let typeUnknown = Self(
    "facility.type-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("facility type \"{value}\" is not known", "केंद्र का प्रकार \"{value}\" ज्ञात नहीं है"),
    remedy: Bilingual(
      "Types are {known}.", "प्रकार हैं: {known}।"))

  public static let choiceUnknown = Self(
    "facility.choice-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("{field} \"{value}\" is not known", "{field} \"{value}\" ज्ञात नहीं है"),
    remedy: Bilingual("It may be {known}.", "यह हो सकता है: {known}।"))

  public static let nameMissing = Self(
    "facility.name-missing",
    rule: Bilingual("a facility needs a name", "केंद्र का नाम ज़रूरी है"),
    remedy: Bilingual("Give the name as on its board.", "जैसा बोर्ड पर लिखा है, वैसा नाम दें।"))

  public static let datesReversed = Self(
    "facility.dates-reversed",
    rule: Bilingual(
      "it closed on {closed}, before it opened on {opened}",
      "यह {closed} को बंद हुआ, {opened} को खुलने से पहले"),
    remedy: Bilingual("Correct one of the two dates.", "दोनों में से एक तारीख सुधारें।"))

  public static let patientIdentifier = Self(
    "facility.patient-identifier",
    rule: Bilingual(
      "{field} looks like an {system} number, and patient data is not kept here",
      "{field} में {system} जैसी संख्या है, और यहाँ रोगियों के आँकड़े नहीं रखे जाते"),
    remedy: Bilingual("Remove it from the source.", "इसे स्रोत से हटाएँ।"))

  public static let mergeWithItself = Self(
    "facility.merge-with-itself", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "facility {value} cannot be merged into itself",
      "केंद्र {value} को उसी में नहीं मिलाया जा सकता"),
    remedy: Bilingual("Name two different facilities.", "दो अलग केंद्र बताएँ।"))

  public static let nothingNear = Self(
    "nearest.nothing", httpStatus: 404,
    rule: Bilingual("no such facility was found {value}", "ऐसा कोई केंद्र {value} नहीं मिला"),
    remedy: Bilingual(
      "Widen the search: fewer filters, or a larger --within.",
      "खोज बढ़ाएँ: कम शर्तें रखें, या --within बड़ा करें।"))

  public static let coordinateColumnsMissing = Self(
    "nearest.no-coordinates",
    rule: Bilingual(
      "no columns of latitude and longitude were found among {known}",
      "{known} में अक्षांश और देशांतर के स्तंभ नहीं मिले"),
    remedy: Bilingual(
      "Name them latitude and longitude in the first row.",
      "पहली पंक्ति में उनके नाम latitude और longitude रखें।"))

  public static let placesCutOff = Self(
    "nearest.cut-off",
    rule: Bilingual(
      "{value} bytes are no whole number of pairs of 16 bytes",
      "{value} बाइट 16 बाइट के जोड़ों में पूरे नहीं बँटते"),
    remedy: Bilingual(
      "Write each place as two float64, longitude, then latitude, and copy the file whole.",
      "हर जगह को दो float64 में लिखें, पहले देशांतर, फिर अक्षांश, और फ़ाइल पूरी कॉपी करें।"))

  public static let idMalformed = Self(
    "facility.id-malformed", exitCode: 2, httpStatus: 400,
    rule: Bilingual("\"{value}\" is not the id of a facility", "\"{value}\" केंद्र का क्रमांक नहीं है"),
    remedy: Bilingual(
      "Ids are numbers; see them with nikat facility list.",
      "क्रमांक संख्या होते हैं; nikat facility list से देखें।"))

  public static let identifierMalformed = Self(
    "facility.identifier-malformed", exitCode: 2, httpStatus: 400,
    rule: Bilingual("\"{value}\" names no system", "\"{value}\" में प्रणाली का नाम नहीं है"),
    remedy: Bilingual(
      "Write system=value, as in hfr=IN1012345678.",
      "प्रणाली=संख्या लिखें, जैसे hfr=IN1012345678।"))

  public static let areaUnknown = Self(
    "area.unknown", httpStatus: 404,
    rule: Bilingual(
      "there is no {level} \"{value}\" in this register", "इस रजिस्टर में \"{value}\" नाम का {level} नहीं है"),
    remedy: Bilingual(
      "See the areas with nikat area list.", "nikat area list से क्षेत्र देखें।"))

  static let facilityKinds: [Self] = [
    facilityNotFound, facilityMerged, facilityClosed, identifierTaken, areaCodeTaken, areaUnknown,
    typeUnknown, choiceUnknown, nameMissing, datesReversed, patientIdentifier, mergeWithItself,
    idMalformed, identifierMalformed, nothingNear, coordinateColumnsMissing,
    placesCutOff,
  ]
}
