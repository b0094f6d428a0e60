internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// Answers `nikat doctor`.
struct DoctorCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what is installed, whether the register is sound, and what is missing.",
    discussion: Discussion.text(
      "Exit code 1 if anything is bad.", examples: PackageResources.doctor_txt))

  @Flag(help: "Bring a register of an older nikat up to date, and rebuild its spatial indexes.")
  var upgrade = false

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() async throws {
    if upgrade {
      try Register.upgrade(register.path)
      try Register(opening: register.path, for: .writing).write { try $0.mendIndexes() }
    }
    let libraries = try LibraryVersions.installed()
    var rows = HealthRow.rows(of: libraries)
    do {
      rows.append(.row(ofGDAL: .success(try await GDALTools.version())))
    } catch {
      rows.append(.row(ofGDAL: .failure(error)))
    }
    let looked = Result { () throws(Problem) in try examine(libraries) }
    rows += (try? looked.get()) ?? []
    try print(rows)
    _ = try looked.get()
    if rows.contains(where: { $0.state == .bad }) { throw ExitCode(1) }
  }

  /// What the register holds and whether it is sound, as far as the libraries can tell.
  private func examine(_ libraries: LibraryVersions) throws(Problem) -> [HealthRow] {
    guard libraries.problem == nil else {
      return try Register(opening: register.path, for: .reading).read {
        HealthRow.rows(of: try $0.counts())
      }
    }
    return try Register(opening: register.path, for: .writing).write {
      HealthRow.rows(of: try $0.soundness()) + HealthRow.rows(of: try $0.snapshot.counts())
    }
  }

  private func print(_ rows: [HealthRow]) throws(Problem) {
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .health, in: speech.language,
      to: try Output(output))
    for row in rows { try printer.print(row) }
    try printer.finish()
  }
}
