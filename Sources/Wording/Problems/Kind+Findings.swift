/// What an import notices in the meaning of a row.
extension Problem.Kind {
  public static let rowOtherCategory = Self(
    "row.other-category",
    rule: Bilingual(
      "the row is not of the category {value}", "पंक्ति {value} श्रेणी की नहीं है"))

  public static let rowOtherState = Self(
    "row.other-state",
    rule: Bilingual("the row is not about {value}", "पंक्ति {value} के बारे में नहीं है"))

  public static let rowVeterinary = Self(
    "row.veterinary",
    rule: Bilingual("the facility is for animals", "यह केंद्र पशुओं के लिए है"))

  public static let rowSaysNothing = Self(
    "row.says-nothing",
    rule: Bilingual(
      "the row has neither a name nor a type", "पंक्ति में न नाम है न प्रकार"),
    remedy: Bilingual(
      "If the file names them, choose the column with --map name=COLUMN.",
      "फ़ाइल में हों तो --map name=COLUMN से स्तंभ चुनें।"))

  public static let settlementSaysNothing = Self(
    "row.settlement-says-nothing",
    rule: Bilingual(
      "the row has neither a name nor a population", "पंक्ति में न नाम है न जनसंख्या"))

  public static let rowNameMissing = Self(
    "row.name-missing", rule: Bilingual("the row has no name", "पंक्ति में नाम नहीं है"))

  public static let rowNamedByType = Self(
    "row.named-by-type",
    rule: Bilingual(
      "the name was made from the type and the place", "नाम प्रकार और जगह से बनाया गया"))

  public static let rowTypeUnknown = Self(
    "row.type-unknown",
    rule: Bilingual("the type was not recognised", "प्रकार पहचाना नहीं गया"))

  public static let rowNotHealth = Self(
    "row.not-health",
    rule: Bilingual(
      "the words are those of another kind of place", "शब्द किसी और प्रकार की जगह के हैं"))

  public static let districtUnresolved = Self(
    "row.district-unknown",
    rule: Bilingual(
      "the declared district is not in the register", "बताया गया ज़िला रजिस्टर में नहीं है"))

  public static let duplicateIdentifier = Self(
    "row.duplicate-identifier",
    rule: Bilingual(
      "an earlier row of the file has the same number and says something else",
      "फ़ाइल की एक पिछली पंक्ति में यही संख्या है, पर बाकी बातें अलग हैं"),
    remedy: Bilingual("Find out which of the two is right.", "पता करें कि दोनों में कौन सही है।"))

  public static let identifiersDisagree = Self(
    "row.identifiers-disagree",
    rule: Bilingual(
      "the numbers of the row belong to different facilities",
      "पंक्ति की संख्याएँ अलग-अलग केंद्रों की हैं"))

  public static let identifierRounded = Self(
    "row.identifier-rounded",
    rule: Bilingual(
      "a spreadsheet has rounded the number {value}, which is not used",
      "स्प्रेडशीट ने संख्या {value} के अंक काट दिए हैं, इसलिए इसे नहीं लिया गया"),
    remedy: Bilingual(
      "Format the column as text and export again.", "स्तंभ का प्रारूप पाठ (text) रखकर फिर निर्यात करें।"))

  public static let populationMissing = Self(
    "row.population-missing",
    rule: Bilingual("the population is not known", "जनसंख्या ज्ञात नहीं है"))

  public static let valueUnreadable = Self(
    "row.value-unreadable",
    rule: Bilingual(
      "{field} \"{value}\" is not understood and was left empty",
      "{field} \"{value}\" समझा नहीं गया और खाली छोड़ा गया"))

  public static let parentUnknown = Self(
    "row.parent-unknown",
    rule: Bilingual(
      "the area that holds it is not in the register", "इसे समेटने वाला क्षेत्र रजिस्टर में नहीं है"),
    remedy: Bilingual(
      "Import the larger areas first.", "पहले बड़े क्षेत्र आयात करें।"))

  public static let boundaryMissing = Self(
    "row.boundary-missing",
    rule: Bilingual("the area has no boundary", "क्षेत्र की सीमा नहीं दी गई है"))

  public static let boundaryMended = Self(
    "row.boundary-mended",
    rule: Bilingual(
      "the boundary was not sound and was mended", "सीमा दोषपूर्ण थी और सुधारी गई"))

  public static let boundaryBroken = Self(
    "row.boundary-broken",
    rule: Bilingual("the boundary encloses nothing", "सीमा कुछ भी नहीं घेरती"))

  static let findingKinds: [Self] = [
    rowOtherCategory, rowOtherState, rowVeterinary, rowSaysNothing, settlementSaysNothing,
    rowNameMissing,
    rowNamedByType, rowTypeUnknown, rowNotHealth, districtUnresolved, duplicateIdentifier,
    identifiersDisagree, identifierRounded, populationMissing, valueUnreadable, parentUnknown,
    boundaryMissing,
    boundaryMended, boundaryBroken,
  ]
}
