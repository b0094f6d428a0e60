internal import ArgumentParser
import Survey
import Wording

/// Answers `nikat facility import`.
struct FacilityImportCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load facilities from a file, every row accounted for.",
    discussion: Discussion.text(
      """
      Reads CSV, GeoJSON, shapefile (also zipped), GeoPackage, Excel and more; columns are found \
      by their names in English or Hindi. A facility is known again by its numbers, else by name, \
      type and place. The totals balance: read = accepted + corrected + unchanged + held + \
      rejected + left out. The same file again changes nothing; a stopped import goes on.
      """, examples: PackageResources.facility_import_txt))

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var options: ImportOptions

  var speech: LanguageOption { options.speech }

  func run() async throws {
    try await ImportSession(options: options).run(files) {
      (source, register, settings, goOn) throws(Problem) in
      try await Import.facilities(from: source, into: register, settings, goOn: goOn)
    }
  }
}
