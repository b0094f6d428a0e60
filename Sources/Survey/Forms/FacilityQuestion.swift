public import Wording

/// One thing that a surveyor is asked of a facility: on a phone, in a spreadsheet, on paper.
public struct FacilityQuestion: Sendable {
  /// The field that the answer gives; its name is the question's name, so that answers come back
  /// under a column that needs no mapping.
  public let field: FacilityField
  /// What is asked.
  public let label: Bilingual
  /// Help below it; nil where the label says enough.
  public let hint: Bilingual?
  /// How it is answered.
  public let answer: Answer
  /// Whether a row without it is held.
  public let isRequired: Bool
  /// What the answer must be; nil where anything goes.
  public let rule: AnswerRule?
  /// When it is asked, in XPath; nil for always.
  public let relevance: String?

  /// How a question is answered.
  public enum Answer: Sendable {
    case text, date, geopoint
    /// A text that a phone can also read from a bar code.
    case number
    case one(ChoiceList)
    case many(ChoiceList)
  }

  init(
    _ field: FacilityField, _ label: Bilingual, _ answer: Answer = .text, isRequired: Bool = false,
    hint: Bilingual? = nil, rule: AnswerRule? = nil, relevance: String? = nil
  ) {
    self.field = field
    self.label = label
    self.hint = hint
    self.answer = answer
    self.isRequired = isRequired
    self.rule = rule
    self.relevance = relevance
  }

  /// All questions, in the order in which one finds the answers on the spot.
  public static let all = [
    Self(
      .name, Bilingual("Name of the facility", "केंद्र का नाम"), isRequired: true,
      hint: Bilingual("As on its board.", "जैसा बोर्ड पर लिखा है।")),
    Self(.localName, Bilingual("Name in Hindi", "हिंदी नाम")),
    Self(
      .type, Bilingual("Type of facility", "केंद्र का प्रकार"), .one(.types), isRequired: true),
    Self(.ownership, Bilingual("Ownership", "स्वामित्व"), .one(.ownership)),
    Self(.status, Bilingual("Status", "स्थिति"), .one(.status), isRequired: true),
    Self(
      .coordinates, Bilingual("Location", "स्थान"), .geopoint, isRequired: true,
      hint: Bilingual(
        "Stand at the gate under open sky until the accuracy is 10 m or better.",
        "खुले आसमान के नीचे मुख्य द्वार पर रुकें, जब तक सटीकता 10 मी या बेहतर न हो।"),
      rule: .pointInIndia),
    Self(.district, Bilingual("District", "ज़िला"), isRequired: true),
    Self(.block, Bilingual("Block", "प्रखंड")),
    Self(.village, Bilingual("Village", "गाँव")),
    Self(.address, Bilingual("Address", "पता")),
    Self(.pin, Bilingual("PIN code", "पिन कोड"), .number, rule: .pinCode),
    Self(
      .phone, Bilingual("Phone", "फ़ोन"), .number,
      hint: Bilingual(
        "The facility's own number, never a patient's.", "केंद्र का अपना नंबर, किसी मरीज़ का नहीं।"),
      rule: .phone),
    Self(
      .hours, Bilingual("Opening hours", "खुलने का समय"),
      hint: Bilingual("As in Mo-Sa 09:00-17:00, or 24/7.", "जैसे Mo-Sa 09:00-17:00, या 24/7।")),
    Self(.services, Bilingual("Services", "सेवाएँ"), .many(.services)),
    Self(
      .openedOn, Bilingual("Opened on", "खुलने की तिथि"), .date, rule: .notInFuture),
    Self(
      .closedOn, Bilingual("Closed on", "बंद होने की तिथि"), .date,
      rule: .notInFuture(norBefore: FacilityField.openedOn.rawValue),
      relevance: "${\(FacilityField.status.rawValue)} = 'not-working'"),
    Self(.hfr, Bilingual("HFR id", "एचएफआर आईडी"), .number, rule: .hfr),
    Self(.nin, Bilingual("NIN", "एनआईएन"), .number, rule: .nin),
  ]
}
