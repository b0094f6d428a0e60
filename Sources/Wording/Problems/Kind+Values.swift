/// What can be doubted about the numbers, dates and words of a row.
extension Problem.Kind {
  public static let identifierForm = Self(
    "row.identifier-malformed",
    rule: Bilingual(
      "\"{value}\" has not the form of a number of {system}",
      "\"{value}\" का रूप {system} की संख्या जैसा नहीं है"),
    remedy: Bilingual("Copy it from the certificate.", "इसे प्रमाणपत्र से उतारें।"))

  public static let hfrElsewhere = Self(
    "row.hfr-other-state",
    rule: Bilingual(
      "the HFR number {value} is one of another state than {state}",
      "HFR संख्या {value} {state} से अलग राज्य की है"),
    remedy: Bilingual("Check the number and the state.", "संख्या और राज्य जाँचें।"))

  public static let codeIsCensus = Self(
    "row.code-is-census",
    rule: Bilingual(
      "{value} is the Census 2011 code of {district}, not its LGD code",
      "{value} {district} का जनगणना 2011 कोड है, LGD कोड नहीं"),
    remedy: Bilingual(
      "Name the column district_census_code.", "स्तंभ का नाम district_census_code रखें।"))

  public static let codeElsewhere = Self(
    "row.code-other-district",
    rule: Bilingual(
      "the district code {value} is not that of {district}",
      "ज़िला कोड {value} {district} का नहीं है"),
    remedy: Bilingual("The name was taken.", "नाम को सही माना गया।"))

  public static let dateFuture = Self(
    "row.date-future",
    rule: Bilingual(
      "{field} is {value}, which is yet to come", "{field} {value} है, जो अभी आना है"),
    remedy: Bilingual("Check the clock and the date.", "घड़ी और तारीख जाँचें।"))

  public static let clockReset = Self(
    "row.clock-reset",
    rule: Bilingual(
      "{field} is {value}, where clocks begin that were never set",
      "{field} {value} है, जहाँ से बिना मिलाई घड़ियाँ चलना शुरू करती हैं"),
    remedy: Bilingual("Set the clock of the device.", "यंत्र की घड़ी मिलाएँ।"))

  public static let bedsUnlikely = Self(
    "row.beds-unlikely",
    rule: Bilingual(
      "{value} beds are more than a {type} has; {most} are many",
      "{value} बिस्तर {type} में नहीं होते; {most} भी बहुत हैं"),
    remedy: Bilingual("Check the number and the type.", "संख्या और प्रकार जाँचें।"))

  public static let staffUnlikely = Self(
    "row.staff-unlikely",
    rule: Bilingual(
      "{value} people are more than work at a {type}; {most} are many",
      "{value} लोग {type} में काम नहीं करते; {most} भी बहुत हैं"),
    remedy: Bilingual("Check the number and the type.", "संख्या और प्रकार जाँचें।"))

  public static let pinElsewhere = Self(
    "row.pin-other-district",
    rule: Bilingual(
      "PIN {value} is one of {districts}, not of {district}",
      "पिन {value} {districts} का है, {district} का नहीं"),
    remedy: Bilingual("Check the PIN and the district.", "पिन और ज़िला जाँचें।"))

  public static let pinNotGiven = Self(
    "row.pin-unknown",
    rule: Bilingual(
      "no post office has the PIN {value}", "किसी डाकघर का पिन {value} नहीं है"),
    remedy: Bilingual("Check the PIN.", "पिन जाँचें।"))

  public static let phoneForm = Self(
    "row.phone-malformed",
    rule: Bilingual(
      "\"{value}\" is no telephone number", "\"{value}\" टेलीफ़ोन नंबर नहीं है"),
    remedy: Bilingual(
      "Mobile numbers have ten digits, others the code of the town before them.",
      "मोबाइल नंबर में दस अंक होते हैं; दूसरों में पहले शहर का कोड होता है।"))

  public static let typeAgainstName = Self(
    "row.type-against-name",
    rule: Bilingual(
      "the type says {type} and the name says {name}", "प्रकार {type} कहता है और नाम {name}"),
    remedy: Bilingual("Find out which of the two is right.", "पता करें कि दोनों में कौन सही है।"))

  public static let allRejected = Self(
    "import.all-rejected",
    rule: Bilingual(
      "no row of {value} could be used", "{value} की कोई पंक्ति काम में नहीं आ सकी"),
    remedy: Bilingual(
      "The reasons stand above; nikat survey check shows how the columns were read.",
      "कारण ऊपर हैं; nikat survey check दिखाता है कि स्तंभ कैसे पढ़े गए।"))

  static let valueKinds: [Self] = [
    allRejected,
    identifierForm, hfrElsewhere, codeIsCensus, codeElsewhere, dateFuture, clockReset,
    bedsUnlikely, staffUnlikely, pinElsewhere, pinNotGiven, phoneForm, typeAgainstName,
  ]
}
