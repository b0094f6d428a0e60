/// A language in which nikat answers.
///
/// Both are equals: neither is a translation of the other.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case hindi = "hi"
}
