internal import Geodata
public import Registry
public import Wording

/// The columns of which a list of facilities has no need.
extension FacilityTable {
  /// The name in the script in which ``name`` is not.
  public static let otherName = TableColumn<Facility>(Bilingual("Also called", "दूसरा नाम")) {
    $1 == .hindi && $0.draft.localName != nil
      ? .text($0.draft.name) : $1 == .english ? .text($0.draft.localName) : .missing
  }

  /// The type's whole label.
  public static let fullType = TableColumn<Facility>(Bilingual("Type", "प्रकार")) {
    .text($0.type.label[$1])
  }

  /// Who runs it.
  public static let ownership = TableColumn<Facility>(Bilingual("Ownership", "स्वामित्व")) {
    .text($0.draft.ownership.label[$1])
  }

  /// Whether it works.
  public static let status = TableColumn<Facility>(Bilingual("Status", "स्थिति")) {
    .text($0.draft.status.label[$1])
  }

  /// The postal address.
  public static let address = plain(Bilingual("Address", "पता")) { $0.draft.address }

  /// The PIN code.
  public static let pin = plain(Bilingual("PIN code", "पिन कोड")) { $0.draft.pin }

  /// The day it opened.
  public static let openedOn = plain(Bilingual("Opened", "खुला")) {
    $0.draft.openedOn?.description
  }

  /// The day it closed.
  public static let closedOn = plain(Bilingual("Closed", "बंद हुआ")) {
    $0.draft.closedOn?.description
  }

  /// Who says so.
  public static let source = plain(Bilingual("Source", "स्रोत")) { $0.draft.source }

  /// What it offers.
  public static let services = list(Bilingual("Services", "सेवाएँ")) { $0.draft.services }

  /// What it is besides its type, such as an Ayushman Arogya Mandir.
  public static let designations = list(Bilingual("Designations", "पदनाम")) {
    $0.draft.designations
  }

  /// Its numbers in other systems.
  public static let identifiers = list(Bilingual("Identifiers", "अन्य क्रमांक")) {
    $0.draft.identifiers.map { "\($0.system) \($0.value)" }
  }

  /// The facility that it was merged into.
  public static let mergedInto = plain(Bilingual("Merged into", "इसमें मिलाया गया")) {
    $0.isWithdrawn ? nil : $0.mergedInto?.description
  }

  private static func plain(
    _ heading: Bilingual, _ text: @escaping @Sendable (Facility) -> String?
  ) -> TableColumn<Facility> {
    TableColumn(heading) { facility, _ in .text(text(facility)) }
  }

  private static func list(
    _ heading: Bilingual, _ texts: @escaping @Sendable (Facility) -> [String]
  ) -> TableColumn<Facility> {
    TableColumn(heading) { facility, _ in
      let texts = texts(facility)
      return texts.isEmpty ? .missing : .list(texts.map(Value.text))
    }
  }
}

extension Ownership {
  /// What people call it.
  public var label: Bilingual {
    switch self {
    case .public: Bilingual("public", "सरकारी")
    case .private: Bilingual("private", "निजी")
    case .trust: Bilingual("trust", "ट्रस्ट")
    case .unknown: Bilingual("not known", "अज्ञात")
    }
  }
}

extension FacilityStatus {
  /// What people call it.
  public var label: Bilingual {
    switch self {
    case .working: Bilingual("working", "चालू")
    case .notWorking: Bilingual("not working", "बंद पड़ा")
    case .underConstruction: Bilingual("under construction", "निर्माणाधीन")
    case .demonstration: Bilingual("demonstration", "दिखावटी")
    case .unknown: Bilingual("not known", "अज्ञात")
    }
  }
}
