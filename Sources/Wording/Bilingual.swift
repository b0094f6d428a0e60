/// One text in both languages, so that neither can be forgotten.
///
/// A text may hold details in braces, filled in when it is said:
///
///     let rule = Bilingual("{count} rows read", "{count} पंक्तियाँ पढ़ी गईं")
///     rule.said(in: .hindi, with: ["count": "12"])  // "12 पंक्तियाँ पढ़ी गईं"
public struct Bilingual: Hashable, Sendable {
  /// The English text.
  public let english: String
  /// The Hindi text.
  public let hindi: String

  /// Makes a text from its English and its Hindi wording, in this order.
  public init(_ english: String, _ hindi: String) {
    self.english = english
    self.hindi = hindi
  }

  /// The text in one language, details still in braces.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .hindi: hindi
    }
  }

  /// The text in one language with its details filled in.
  ///
  /// - Parameters:
  ///   - language: The language of the answer.
  ///   - details: What stands for each name in braces; `why.hi` is what stands for `why` in Hindi,
  ///     where a detail is itself words. A detail's own braces are left alone.
  /// - Returns: The text; a name without a detail stays in braces, so that tests see it.
  public func said(in language: Language, with details: [String: String] = [:]) -> String {
    var said = ""
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      said += rest[..<open]
      let own = language == .hindi ? details["\(name).hi"] : nil
      said += own ?? details[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return said + rest
  }
}
