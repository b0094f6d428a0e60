public import Wording

/// How far along the chain of care a facility stands.
public enum CareLevel: String, CaseIterable, Comparable, Sendable {
  /// First contact: sub-centres, primary health centres, clinics, dispensaries.
  case primary
  /// Specialists and beds: community health centres and hospitals.
  case secondary
  /// Teaching hospitals.
  case tertiary
  /// Medicines, tests and blood.
  case support
  /// Nobody could tell.
  case unknown

  /// The level's name.
  public var label: Bilingual {
    switch self {
    case .primary: Bilingual("primary", "प्राथमिक")
    case .secondary: Bilingual("secondary", "द्वितीयक")
    case .tertiary: Bilingual("tertiary", "तृतीयक")
    case .support: Bilingual("support", "सहायक")
    case .unknown: Bilingual("unknown", "अज्ञात")
    }
  }

  /// Reads a level as a person writes it, in English or Hindi.
  ///
  /// - Throws: ``Wording/Problem`` `facility.choice-unknown` with the levels that there are.
  public init(named text: String) throws(Problem) {
    let wanted = TextKey(text)
    for level in Self.allCases
    where TextKey(level.rawValue) == wanted || TextKey(level.label.hindi) == wanted {
      self = level
      return
    }
    throw Problem(
      .choiceUnknown,
      [
        "field": "level", "value": text,
        "known": Self.allCases.map(\.rawValue).joined(separator: ", "),
      ])
  }

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .primary: 0
    case .secondary: 1
    case .tertiary: 2
    case .support: 3
    case .unknown: 4
    }
  }
}
