internal import ArgumentParser
import Survey
import Wording

/// Answers `nikat survey import`.
struct SurveyImportCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in what the field made: any file, every row accounted for.",
    discussion: Discussion.text(
      """
      Takes files, folders, zip archives and - for standard input, recognises what they are and \
      reads their columns by name, label or content, in English or Hindi. Totals balance: read = \
      accepted + corrected + unchanged + held + rejected + left out. The same again changes \
      nothing; a stopped import goes on. A file that cannot be read is said, and the others come \
      in. See first with --dry-run, or with nikat survey check.
      """, examples: PackageResources.survey_import_txt))

  @Argument(
    help: "The files and folders; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var options: SurveyImportOptions

  var speech: LanguageOption { options.speech }

  func run() async throws {
    try await SurveySession(options: options).run(files)
  }
}
