internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// What `survey import` can be told.
struct SurveyImportOptions: ParsableArguments {
  @OptionGroup var reading: SurveyReadingOptions

  @Option(
    help: ArgumentHelp("Who gathered the rows that do not say so themselves.", valueName: "name"))
  var surveyor: String?

  @OptionGroup var signature: SignatureOptions

  @Flag(help: "Say what would become of each row, and write nothing.")
  var dryRun = false

  @Option(help: "The form of the report; csv gives every row back with what was found in it.")
  var format: SurveyReportFormat = .table

  @Flag(help: "Make CSV for a spreadsheet: byte order mark, CRLF, formulas disarmed.")
  var excel = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if excel && format != .csv { throw ValidationError("--excel goes with --format csv.") }
  }

  /// How the files are to be read.
  var settings: ImportSettings {
    get throws {
      var settings = try reading.settings(signed: signature.signature)
      settings.surveyor = surveyor
      return settings
    }
  }
}

/// The forms of the report of an import.
enum SurveyReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Totals and reasons for people.
  case table
  /// The same for programs: one object of the totals and a row for each file.
  case json
  /// A row for each file.
  case ndjson
  /// Every row of the files, its columns as they came and then what was found.
  case csv
  /// One page with a map, to be opened in a browser or sent on.
  case html
}
