import Exchange
import Registry
import Survey
import Wording

/// Writes the report of an import in the form that was asked for.
final class SurveyReport {
  private let options: SurveyImportOptions
  private let output: Output
  private let rows: RowSpool?
  private let page: SurveyPageBuilder?

  /// Opens the place of the report, so that it is known before the import that it can be written.
  ///
  /// - Throws: `output.*` if it cannot be written.
  init(_ options: SurveyImportOptions) throws(Problem) {
    self.options = options
    output = try Output(options.output)
    rows = options.format == .csv ? try RowSpool() : nil
    page =
      options.format == .html
      ? SurveyPageBuilder(
        in: options.speech.language, at: options.signature.signature.at, isDryRun: options.dryRun)
      : nil
  }

  /// Hears of each row, if the report tells them one by one.
  var onRow: RowListener? {
    if let page { return { page.append($0) } }
    return rows.map { rows in { rows.append($0) } }
  }

  /// Writes the report.
  func finish(_ reports: [ImportReport]) throws(Problem) {
    let language = options.speech.language
    switch options.format {
    case .table:
      for report in reports {
        try output.write(
          ImportReportText.text(of: report, isDryRun: options.dryRun, in: language))
      }
      if reports.count > 1 {
        try output.write(ImportReportText.totals(of: reports, in: language))
      }
      try output.finish()
    case .json, .ndjson:
      let printer = try RowPrinter(
        options.format == .json ? .json : .ndjson, layout: .imports(isDryRun: options.dryRun),
        envelope: .totals(of: reports), in: language, to: output)
      for report in reports { try printer.print(report) }
      try printer.finish()
    case .html:
      try output.write(page?.html(of: reports) ?? "")
      try output.finish()
    case .csv: try rows?.write(to: output, excel: options.excel, in: language)
    }
  }
}
