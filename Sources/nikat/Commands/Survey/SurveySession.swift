internal import ArgumentParser
import Registry
import Survey
import Wording

/// Imports what surveyors brought, one file after the other, and reports on all of it.
struct SurveySession {
  let options: SurveyImportOptions

  /// Imports all that lies at the paths.
  ///
  /// - Parameter paths: Files, folders, archives, or `-`.
  /// - Throws: What keeps the register from being written; then an exit code if a file could not be
  ///   read or the person asked for the end.
  func run(_ paths: [String]) async throws {
    let settings = try options.settings
    let inputs = try SourceInput.all(at: paths)
    let report = try SurveyReport(options)
    let interruption = Interruption()
    let language = options.speech.language
    var reports: [ImportReport] = []
    try await ImportRegister.open(options.register, isDryRun: options.dryRun) { register in
      for input in inputs where !interruption.isAsked {
        let progress = ImportProgress(interruption, in: language)
        let done: ImportReport
        do throws(Problem) {
          let source = try await input.open(layer: options.reading.reading.layer)
          if reports.isEmpty { try await saveProfile(of: source, settings) }
          done = try await Import.facilities(
            from: source, into: register, settings, goOn: progress.goOn, onRow: report.onRow)
        } catch {
          // One file among many that is no table must not keep the others out.
          guard inputs.count > 1, error.kind.exitCode == 1,
            !error.kind.id.hasPrefix("register.")
          else { throw error }
          done = .refused(input.name, because: error)
        }
        progress.end()
        reports.append(done)
        if let failure = done.failure { Report.say(failure, in: language) }
      }
    }
    try report.finish(reports)
    if interruption.isAsked {
      ImportProgress.sayStopped(in: language)
      throw ExitCode(Interruption.exitCode)
    }
    if let failure = reports.lazy.compactMap(\.failure).first {
      throw ExitCode(failure.kind.exitCode)
    }
  }

  private func saveProfile(of source: SourceFile, _ settings: ImportSettings) async throws(Problem)
  {
    guard options.reading.saveProfile != nil else { return }
    if source.path == "-" { throw Problem(.profileOfStream) }
    try options.reading.save(
      try await MappingExplanation.facilities(of: source, settings), settings, options.speech)
  }
}
