internal import ArgumentParser
import Exchange
import Registry

/// Answers `nikat settlement list`.
struct SettlementListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the settlements with their people.",
    discussion: Discussion.text(examples: PackageResources.settlement_list_txt))

  @OptionGroup var areas: AreaFilterOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let language = speech.language
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      let areas = try areas.areas(in: snapshot, language: language)
      let printer = try RowPrinter(
        format.format, excel: format.excel, layout: .settlements, in: language, to: output)
      try snapshot.forEachSettlement(in: areas) { try printer.print($0) }
      try printer.finish()
    }
  }
}
