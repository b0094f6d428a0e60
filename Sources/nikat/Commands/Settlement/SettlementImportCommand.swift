internal import ArgumentParser
import Survey
import Wording

/// Answers `nikat settlement import`.
struct SettlementImportCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load settlements with their people from a file.",
    discussion: Discussion.text(
      """
      The columns are name, population, district, block, latitude, longitude, an id and more, in \
      English or Hindi. A declared district stands above the point; a point outside it is told. \
      Rows without a name, a population or a point are kept while they say where people are. The \
      totals balance: read = accepted + corrected + unchanged + held + rejected + left out.
      """, examples: PackageResources.settlement_import_txt))

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var options: ImportOptions

  var speech: LanguageOption { options.speech }

  func run() async throws {
    try await ImportSession(options: options).run(files, by: Import.settlements)
  }
}
