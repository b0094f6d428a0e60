public import ArgumentParser
import Exchange
import Registry
public import Survey
import Wording

/// Answers `nikat survey rules`.
struct SurveyRulesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules by which field data are checked.",
    discussion: Discussion.text(
      """
      Each rule with how grave its findings are, whether it looks at a row or at the whole file, \
      how it knows, and what it puts right. A row with an error waits for a person or is refused; \
      warnings and notes come in with the row. docs/rules.md is the same list.
      """, examples: PackageResources.survey_rules_txt))

  @Option(help: "Only rules about form, coordinates, identity, values, conduct or privacy.")
  var about: Check.Subject?

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws { try format.refuseGeoJSON() }

  func run() throws {
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .checks, in: speech.language,
      to: Output(output))
    for check in Check.all where about == nil || check.subject == about {
      try printer.print(check)
    }
    try printer.finish()
  }
}

extension Check.Subject: ExpressibleByArgument {}

extension RowLayout where Subject == Check {
  /// A row for each check.
  static let checks = Self(
    columns: [
      Column("id") { .text($0.id) },
      Column("about") { .text($0.subject.rawValue) },
      Column("severity") { .text($0.severity.rawValue) },
      Column("scope") { .text($0.scope.rawValue) },
      Column("rule") { .text($0.kind.rule.english) },
      Column("rule_hi") { .text($0.kind.rule.hindi) },
      Column("reason") { .text($0.reason.english) },
      Column("reason_hi") { .text($0.reason.hindi) },
      Column("correction") { .text($0.correction?.english) },
      Column("correction_hi") { .text($0.correction?.hindi) },
    ],
    table: [
      TableColumn(Bilingual("Rule", "नियम")) { check, _ in .text(check.id) },
      TableColumn(Bilingual("Severity", "गंभीरता")) { check, language in
        .text(check.severity.name[language])
      },
      TableColumn(Bilingual("Sees", "देखता है")) { check, language in
        .text(check.scope.name[language])
      },
      TableColumn(Bilingual("Corrects", "सुधार")) { check, language in
        .text(check.correction == nil ? "" : Bilingual("yes", "हाँ")[language])
      },
      TableColumn(Bilingual("Why", "क्यों")) { check, language in .text(check.reason[language]) },
    ])
}

extension Finding.Severity {
  /// The severity in words.
  var name: Bilingual {
    switch self {
    case .note: Bilingual("note", "टिप्पणी")
    case .warning: Bilingual("warning", "चेतावनी")
    case .error: Bilingual("error", "त्रुटि")
    }
  }
}
