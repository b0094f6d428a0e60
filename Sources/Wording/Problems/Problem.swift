/// Something that the data or the question got wrong, told so that a person can mend it.
///
/// Every message has one grammar: *where · which rule · the value · what to do*:
///
///     facilities.csv:17, column latitude: 91.2 is outside -90…90. Swap latitude and longitude?
///
/// The sentences stand in one catalogue, ``Kind/catalogue``; nothing else builds an error text.
public struct Problem: Error, Hashable, Sendable {
  /// Which rule was broken.
  public let kind: Kind
  /// Where: a file with line, an option of the command line, a facility; empty if there is no place.
  public let place: String
  /// The values that the sentence names.
  public let details: [String: String]
  /// Lines that follow the sentence, such as the candidates of an ambiguous place.
  public let particulars: [String]

  /// Reports that a rule was broken.
  ///
  /// - Parameters:
  ///   - kind: The rule.
  ///   - place: Where it was broken, as the person knows it ("facilities.csv:17, column latitude").
  ///   - details: The values named by the rule's sentence.
  ///   - particulars: Lines to print below the sentence.
  public init(
    _ kind: Kind, at place: String = "", _ details: [String: String] = [:],
    particulars: [String] = []
  ) {
    self.kind = kind
    self.place = place
    self.details = details
    self.particulars = particulars
  }

  /// The whole message: where, which rule, the value, what to do.
  public func message(in language: Language) -> String {
    var details = details.mapValues(PrintableText.line)
    details["field"] = details["field"].map { FieldWords.said($0, in: language) }
    details["value"] = details["value"].map(Self.short)
    let rule = kind.rule.said(in: language, with: details)
    let remedy = kind.remedy.said(in: language, with: details)
    let sentence = place.isEmpty ? rule : "\(place): \(rule)"
    let stop = language == .hindi ? "।" : "."
    let whole = remedy.isEmpty ? sentence + stop : "\(sentence)\(stop) \(remedy)"
    return ([whole] + particulars.map { "  \($0)" }).joined(separator: "\n")
  }

  /// The beginning of a value, enough to know it again.
  private static func short(_ text: String) -> String {
    text.unicodeScalars.count > mostScalars
      ? String(text.unicodeScalars.prefix(mostScalars)) + "…" : text
  }

  private static let mostScalars = 300
}

extension Problem: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { message(in: .english) }
}
