public import Wording

/// Why a column of a file gives a field of ours.
public enum MappingReason: Hashable, Sendable {
  /// Somebody chose it for this import.
  case chosen
  /// A saved profile says so.
  case profile
  /// The publisher of the file calls it so.
  case preset(String)
  /// The column's name stands in the table of names, in this spelling and language.
  case name(String, language: String)
  /// The last part of the column's name does, behind the group of the form.
  case lastPart(String, language: String)
  /// The second row of the heading, which people read, stands in the table of names.
  case label(String, language: String)
  /// What stands in the column, where its name says nothing.
  case content(ContentEvidence)

  /// The reason in words.
  public var words: Bilingual {
    switch self {
    case .chosen: Bilingual("you chose it", "आपने चुना")
    case .profile: Bilingual("the profile says so", "प्रोफ़ाइल में यही लिखा है")
    case .preset(let name):
      Bilingual("its publisher's name for it ({name})", "प्रकाशक का दिया नाम ({name})")
        .filled(["name": name])
    case .name(let name, let language):
      Bilingual(
        "its name: \"{name}\", {language}", "नाम से: \"{name}\", {language}"
      ).filled(["name": name], Self.language(language))
    case .lastPart(let name, let language):
      Bilingual(
        "the last part of its name: \"{name}\", {language}",
        "नाम के अंतिम भाग से: \"{name}\", {language}"
      ).filled(["name": name], Self.language(language))
    case .label(let name, let language):
      Bilingual(
        "its label: \"{name}\", {language}", "शीर्षक से: \"{name}\", {language}"
      ).filled(["name": name], Self.language(language))
    case .content(let evidence): evidence.words
    }
  }

  private static func language(_ code: String) -> [String: Bilingual] {
    let name =
      switch code {
      case "hi": Bilingual("Hindi", "हिंदी")
      case "hi-Latn": Bilingual("Hindi in Latin letters", "रोमन लिपि में हिंदी")
      default: Bilingual("English", "अंग्रेज़ी")
      }
    return ["language": name]
  }
}

extension Bilingual {
  /// The text with its details filled in, in both languages.
  func filled(_ details: [String: String], _ words: [String: Bilingual] = [:]) -> Bilingual {
    Bilingual(
      said(in: .english, with: details.merging(words.mapValues(\.english)) { $1 }),
      said(in: .hindi, with: details.merging(words.mapValues(\.hindi)) { $1 }))
  }
}
