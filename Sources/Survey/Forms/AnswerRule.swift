public import Wording

/// What an answer must be, said to a form on a phone and to a person.
///
/// The limits are those by which imported rows are read, so that what a form lets through is not
/// held later.
public struct AnswerRule: Sendable {
  /// The rule in the XPath of XForms, about the answer as `.`; as in `. <= today()`.
  public let expression: String
  /// What to do when the answer breaks it.
  public let message: Bilingual

  /// A point inside India's box, latitude first as a geopoint has it.
  static let pointInIndia = Self(
    expression: [
      (PointClaim.latitudes, 0), (PointClaim.longitudes, 1),
    ].map { range, part in
      let value = "number(selected-at(., \(part)))"
      return "\(value) >= \(Int(range.lowerBound)) and \(value) <= \(Int(range.upperBound))"
    }.joined(separator: " and "),
    message: Bilingual("The point must lie in India.", "बिंदु भारत में होना चाहिए।"))

  /// Six digits, the first not 0.
  static let pinCode = pattern(
    "[1-9][0-9]{5}", Bilingual("A PIN code has six digits.", "पिन कोड में छह अंक होते हैं।"))

  /// Digits as they are dialled, with what people put between them.
  static let phone = pattern(
    "[+]?[0-9][0-9 -]{5,16}",
    Bilingual("Write the digits as they are dialled.", "जैसे डायल करते हैं, वैसे अंक लिखें।"))

  /// IN and ten digits, as the Health Facility Registry gives them.
  static let hfr = pattern(
    "IN[0-9]{10}", Bilingual("An HFR id is IN and ten digits.", "HFR आईडी IN और दस अंक है।"))

  /// Ten digits, as the National Identification Number has.
  static let nin = pattern(
    "[0-9]{10}", Bilingual("A NIN has ten digits.", "NIN में दस अंक होते हैं।"))

  /// A day that has been.
  static let notInFuture = Self(
    expression: ". <= today()",
    message: Bilingual("The day cannot lie in the future.", "तारीख़ भविष्य की नहीं हो सकती।"))

  /// A day that has been, and not before another one.
  static func notInFuture(norBefore question: String) -> Self {
    Self(
      expression: ". <= today() and (${\(question)} = '' or . >= ${\(question)})",
      message: Bilingual(
        "The day cannot lie in the future, nor before the opening.",
        "तारीख़ न भविष्य की हो सकती है, न खुलने से पहले की।"))
  }

  private static func pattern(_ pattern: String, _ message: Bilingual) -> Self {
    Self(expression: "regex(., '^\(pattern)$')", message: message)
  }
}
