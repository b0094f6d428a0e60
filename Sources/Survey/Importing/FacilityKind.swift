import Geodata
import Registry
import Wording

/// What kind of facility the words of a row tell.
struct FacilityKind {
  let type: FacilityType
  let isVeterinary: Bool
  /// The name says the type and nothing else, so that it names nothing.
  let nameIsOnlyType: Bool
  let designations: [String]

  /// Reads the type column first, then the name, then the description.
  ///
  /// - Parameters:
  ///   - words: What stands in the type column.
  ///   - name: What it is called.
  ///   - description: What else is said of it.
  ///   - memo: What words of the type column were found to say before.
  ///   - findings: Takes what is to be said.
  init(
    type words: String?, name: String?, description: String?,
    memo: TextMemo<FacilityTypeRecognizer.Recognition> = TextMemo(), findings: inout [RowFinding]
  ) {
    let recognizer = FacilityTypeRecognizer.shared
    var found: FacilityType?
    var isVeterinary = false
    var isElse = false
    var nameIsOnlyType = false
    var texts: [String] = []
    var typed: FacilityType?
    for text in [words, name, description] {
      guard let text, !texts.contains(text) else { continue }
      texts.append(text)
      let recognition =
        text == words
        ? memo.value(of: text) { recognizer.recognize($0) } : recognizer.recognize(text)
      switch recognition {
      case .veterinary: isVeterinary = true
      case .type(let type, let spelling):
        if text == name { nameIsOnlyType = spelling == TextKey(text).text }
        if text == words {
          typed = type
        } else if text == name, let typed, typed.rank > 0, type.rank > 0, typed.rank != type.rank {
          findings.append(Self.contradiction(typed, type.short.english, text))
        }
        // A column that says "hospital" knows less than a name that says "sadar hospital".
        if found == nil || found == .unknown { found = type }
      case .notHealth:
        isElse = true
        if text == name, let typed { findings.append(Self.contradiction(typed, text, text)) }
      case .unknown:
        if let type = FacilityType(code: text) { found = found ?? type }
      }
    }
    type = found ?? .unknown
    self.isVeterinary = isVeterinary
    self.nameIsOnlyType = nameIsOnlyType
    designations = Designation.recognized(in: texts.joined(separator: " | ")).map(\.code).sorted()
    if found == nil {
      findings.append(
        RowFinding(isElse ? .rowNotHealth : .rowTypeUnknown, .warning, field: "type"))
    }
  }

  /// What is to be said of a name that says another thing than the column of the type.
  private static func contradiction(_ type: FacilityType, _ said: String, _ name: String)
    -> RowFinding
  {
    Check.typeAgainstName.finding(
      nil, ["type": type.short.english, "name": said], field: "type", before: name)
  }
}
