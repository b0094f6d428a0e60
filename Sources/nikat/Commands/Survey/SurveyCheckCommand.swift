internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// Answers `nikat survey check`.
struct SurveyCheckCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say how the columns of a file would be read, and why.",
    discussion: Discussion.text(
      """
      Each column with the field that it gives and the reason: its name or label in English, Hindi \
      or romanised Hindi, a preset, a profile, or what stands in it. Nothing is imported. Change \
      the reading with --map, and keep it with --save-profile.
      """, examples: PackageResources.survey_check_txt))

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var reading: SurveyReadingOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws { try format.refuseGeoJSON() }

  func run() async throws {
    let settings = try reading.settings(signed: Signature(who: "", at: ""))
    let language = speech.language
    let inputs = try SourceInput.all(at: [file])
    let output = try Output(output)
    var explanations: [MappingExplanation] = []
    for input in inputs {
      let source = try await input.open(layer: reading.reading.layer)
      explanations.append(try await MappingExplanation.facilities(of: source, settings))
    }
    if let first = explanations.first { try reading.save(first, settings, speech) }
    guard format.format == .table else {
      let printer = try RowPrinter(
        format.format, excel: format.excel, layout: .mapping(hasLabels: true), in: language,
        to: output)
      for column in explanations.flatMap(\.columns) { try printer.print(column) }
      return try printer.finish()
    }
    for explanation in explanations { try print(explanation, to: output) }
    try output.finish()
  }

  private func print(_ explanation: MappingExplanation, to output: Output) throws(Problem) {
    let language = speech.language
    try output.write(MappingText.heading(of: explanation, in: language))
    let hasLabels = explanation.columns.contains { $0.label?.isEmpty == false }
    let printer = try RowPrinter(
      .table, layout: .mapping(hasLabels: hasLabels), in: language, to: output)
    for column in explanation.columns { try printer.print(column) }
    try printer.close()
    try output.write(MappingText.notes(of: explanation, in: language))
  }
}
