internal import ArgumentParser
import Exchange
import Registry

/// Answers `nikat facility history`.
struct FacilityHistoryCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tell what was changed about a facility, when, by whom and why, oldest first.",
    discussion: Discussion.text(examples: PackageResources.facility_history_txt))

  @OptionGroup var argument: FacilityArgument
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let id = try argument.facility
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    let changes = try register.read { try $0.history(of: id) }
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .changes, in: speech.language, to: output)
    for change in changes { try printer.print(change) }
    try printer.finish()
  }
}
