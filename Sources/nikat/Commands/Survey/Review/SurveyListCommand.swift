internal import ArgumentParser
import Exchange
import Registry

/// Answers `nikat survey list`.
struct SurveyListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the imports with their balance, the newest first.",
    discussion: Discussion.text(
      """
      The balance is that of today: a row that was held and then accepted counts as accepted. \
      read = accepted + corrected + unchanged + held + rejected + left out.
      """, examples: PackageResources.survey_list_txt))

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .imports, in: speech.language, to: output)
    for run in try register.read({ try $0.imports() }) { try printer.print(run) }
    try printer.finish()
  }
}
