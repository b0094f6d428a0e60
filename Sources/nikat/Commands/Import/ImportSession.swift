internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// Imports files one after the other, and says what became of their rows.
struct ImportSession {
  /// Imports one file; told the progress, answers whether to go on.
  typealias FileImport = (
    SourceFile, Register, ImportSettings, @escaping (ImportReport, Double?) -> Bool
  ) async throws(Problem) -> ImportReport

  /// Where rows come from.
  enum Source {
    case file(String)
    /// The districts that ship with nikat.
    case bundledDistricts
  }

  let options: ImportOptions

  /// Imports the files into the register, or on a dry run into a copy of it.
  ///
  /// - Parameters:
  ///   - sources: The files; opened one at a time.
  ///   - importFile: Imports one.
  /// - Throws: What keeps a file from being opened or the register from being written; then an
  ///   exit code if a file could not be read to its end or the person asked for the end.
  func run(_ sources: [Source], _ importFile: FileImport) async throws {
    let settings = try options.settings
    try await ImportRegister.open(options.register, isDryRun: options.dryRun) { register in
      try await run(sources, into: register, settings, importFile)
    }
  }

  /// Imports the files at these paths; - is standard input.
  func run(_ paths: [String], by importFile: FileImport) async throws {
    try await run(paths.map { .file($0) }, importFile)
  }

  private func run(
    _ sources: [Source], into register: Register, _ settings: ImportSettings,
    _ importFile: FileImport
  ) async throws {
    let interruption = Interruption()
    let language = options.speech.language
    var reports: [ImportReport] = []
    var exitCode: Int32 = 0
    for source in sources where !interruption.isAsked {
      let source = try await open(source)
      let progress = ImportProgress(interruption, in: language)
      let report = try await importFile(source, register, settings, progress.goOn)
      progress.end()
      reports.append(report)
      if interruption.isAsked {
        exitCode = Interruption.exitCode
        ImportProgress.sayStopped(in: language)
      } else if let failure = report.failure {
        exitCode = failure.kind.exitCode
        Report.say(failure, in: language)
      }
    }
    try print(reports)
    if exitCode != 0 { throw ExitCode(exitCode) }
  }

  private func open(_ source: Source) async throws(Problem) -> SourceFile {
    switch source {
    case .file(let path): try await SourceFile.open(path, layer: options.reading.layer)
    case .bundledDistricts: SourceFile.bundledDistricts
    }
  }

  private func print(_ reports: [ImportReport]) throws(Problem) {
    let output = try Output(options.output)
    let language = options.speech.language
    if options.format.format == .table {
      for report in reports {
        try output.write(
          ImportReportText.text(of: report, isDryRun: options.dryRun, in: language))
      }
      return try output.finish()
    }
    let printer = try RowPrinter(
      options.format.format, excel: options.format.excel,
      layout: .imports(isDryRun: options.dryRun), in: language, to: output)
    for report in reports { try printer.print(report) }
    try printer.finish()
  }
}
