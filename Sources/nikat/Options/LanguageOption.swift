public import ArgumentParser
public import Wording

/// `--lang`, which every command understands.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Answer in English (en) or Hindi (hi).")
  var chosen: Language?

  /// The language asked for, else that of the environment.
  var language: Language {
    chosen ?? .spoken(in: Environment.variables)
  }
}

extension Language: ExpressibleByArgument {
  /// The language of the locale variables as POSIX ranks them; whatever is not Hindi is English.
  static func spoken(in environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard let locale, locale == "hi" || locale.hasPrefix("hi_") || locale.hasPrefix("hi.") else {
      return .english
    }
    return .hindi
  }
}
