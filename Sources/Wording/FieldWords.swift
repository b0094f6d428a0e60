/// What people call the fields that problems name, where Hindi has a word of its own.
enum FieldWords {
  /// The field in a language; a name that is not in the table stays as it is.
  static func said(_ field: String, in language: Language) -> String {
    language == .hindi ? hindi[field] ?? field : field
  }

  private static let hindi = [
    "name": "नाम", "localName": "हिंदी नाम", "type": "प्रकार", "level": "स्तर", "state": "राज्य",
    "district": "ज़िला", "block": "प्रखंड", "population": "जनसंख्या", "terrain": "भू-भाग",
    "ownership": "स्वामित्व", "status": "स्थिति", "address": "पता", "pin": "पिन कोड",
    "phone": "फ़ोन", "hours": "समय", "openedOn": "खुलने की तारीख़", "closedOn": "बंद होने की तारीख़",
    "latitude": "अक्षांश", "longitude": "देशांतर", "accuracy": "शुद्धता", "service": "सेवा",
  ]
}
