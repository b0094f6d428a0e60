import Geodata
import Registry
public import Wording

/// The answers that a question leaves to choose from.
public struct ChoiceList: Sendable {
  /// A stable name, as in `facility_type`.
  public let name: String
  /// The codes that the register keeps, with what people call them.
  public let choices: [(code: String, label: Bilingual)]

  /// Types that a surveyor can tell by standing in front of them.
  static let types = Self(
    name: "facility_type",
    choices: FacilityType.all.filter { $0.code != FacilityType.unknown.code }
      .map { ($0.code, $0.label) })

  /// Who runs it.
  static let ownership = Self(
    name: "ownership",
    choices: [
      (Ownership.public.rawValue, Bilingual("Government", "सरकारी")),
      (Ownership.private.rawValue, Bilingual("Private", "निजी")),
      (Ownership.trust.rawValue, Bilingual("Trust", "ट्रस्ट")),
    ])

  /// Whether it works.
  static let status = Self(
    name: "status",
    choices: [
      (FacilityStatus.working.rawValue, Bilingual("Working", "कार्यरत")),
      (FacilityStatus.notWorking.rawValue, Bilingual("Not working", "बंद")),
      (FacilityStatus.underConstruction.rawValue, Bilingual("Under construction", "निर्माणाधीन")),
    ])

  /// What people come for.
  static let services = Self(
    name: "service",
    choices: [
      ("opd", Bilingual("Outpatients (OPD)", "बाह्य रोगी (ओपीडी)")),
      ("emergency", Bilingual("Emergency", "आपातकाल")),
      ("delivery", Bilingual("Delivery", "प्रसव")),
      ("newborn-care", Bilingual("Newborn care", "नवजात देखभाल")),
      ("immunisation", Bilingual("Immunisation", "टीकाकरण")),
      ("laboratory", Bilingual("Laboratory", "जाँच प्रयोगशाला")),
      ("surgery", Bilingual("Surgery", "शल्य चिकित्सा")),
      ("ultrasound", Bilingual("Ultrasound", "अल्ट्रासाउंड")),
      ("x-ray", Bilingual("X-ray", "एक्स-रे")),
      ("blood", Bilingual("Blood", "रक्त")),
      ("dialysis", Bilingual("Dialysis", "डायलिसिस")),
      ("pharmacy", Bilingual("Pharmacy", "दवा वितरण")),
      ("ambulance", Bilingual("Ambulance", "एम्बुलेंस")),
      ("telemedicine", Bilingual("Telemedicine", "टेलीमेडिसिन")),
    ])
}
