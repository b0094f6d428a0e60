internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// Answers `nikat survey review`.
struct SurveyReviewCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide about the rows that wait, one at a time or in a sheet.",
    discussion: Discussion.text(
      """
      Shows each row that an import could not decide, why, and the facility that it may be, and \
      asks: accept as a facility of its own, reject, merge into a known one, skip or quit. Or \
      write a sheet with --csv, fill in its columns decision (accept, reject, merge), into and \
      reason, and bring it back with --apply: all of it is done, or nothing.
      """, examples: PackageResources.survey_review_txt))

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Only the rows of this import.", valueName: "id"))
  var run: String?

  @Flag(help: "List the rows and ask nothing.")
  var list = false

  @Option(
    help: ArgumentHelp("Write the rows to a sheet to fill in.", valueName: "file"),
    completion: .file())
  var csv: String?

  @Option(
    help: ArgumentHelp("Do what a filled-in sheet says.", valueName: "file"),
    completion: .file())
  var apply: String?

  @Flag(help: "Make the sheet for a spreadsheet: byte order mark, CRLF, formulas disarmed.")
  var excel = false

  @Flag(help: "Replace the sheet if it exists.")
  var force = false

  @OptionGroup var review: ReviewOptions

  var speech: LanguageOption { review.speech }

  func validate() throws {
    guard [list, csv != nil, apply != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError("--list, --csv and --apply exclude each other.")
    }
  }

  func run() async throws {
    if let apply { return try await ReviewSheet(path: apply, review: review).apply() }
    let run = try run.map { text in
      guard let number = Int64(Numerals.ascii(text)) else {
        throw Problem(.reviewImportUnknown, ["value": text])
      }
      return ImportRun.ID(number)
    }
    let register = try Register(opening: review.register.path, for: .reading)
    let rows = try register.read { snapshot in
      if let run { _ = try snapshot.importSummary(run) }
      return try snapshot.heldRows(of: run)
    }
    guard list || csv != nil else { return try ReviewDialogue(review: review).run(rows) }
    let output = try Output(OutputOptions(output: csv ?? "-", force: force))
    let printer = try RowPrinter(
      csv == nil ? .table : .csv, excel: excel, layout: .heldRows, in: speech.language, to: output)
    for row in rows { try printer.print(row) }
    try printer.finish()
  }
}
