internal import ArgumentParser
import Geodata
import Registry
import Survey
import Wording

/// Answers `nikat area import`.
struct AreaImportCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load areas with their boundaries, from a file or from the tables of nikat.",
    discussion: Discussion.text(
      """
      Rows carry a name, codes (LGD and Census apart), the district or state above, and a polygon. \
      Import larger areas first. Facilities and settlements are then placed anew. The totals \
      balance: read = accepted + corrected + unchanged + held + rejected + left out.
      """, examples: PackageResources.area_import_txt))

  @Argument(
    help: "The files; - is standard input. With --bundled, names of states instead.",
    completion: .file())
  var files: [String] = []

  @Flag(help: "Take the districts of these states from the tables that ship with nikat.")
  var bundled = false

  @Option(
    help:
      "What the rows are, where they do not say it (default: block if a column names blocks, else district)."
  )
  var level: AreaLevel?

  @OptionGroup var options: ImportOptions

  var speech: LanguageOption { options.speech }

  func validate() throws {
    if files.isEmpty {
      throw ValidationError(
        bundled
          ? "Name states: \(State.all.map(\.name.english).joined(separator: ", "))."
          : "Name a file, or states with --bundled.")
    }
  }

  func run() async throws {
    let level = bundled ? .district : level
    let states = bundled ? Set(try files.map(Self.state)) : []
    let sources: [ImportSession.Source] =
      bundled ? [.bundledDistricts] : files.map { .file($0) }
    try await ImportSession(options: options).run(sources) {
      (source, register, settings, goOn) throws(Problem) in
      try await Import.areas(
        from: source, into: register, level: level, states: states, settings, goOn: goOn)
    }
  }

  private static func state(_ name: String) throws(Problem) -> State {
    guard let state = State.named(name) else {
      throw Problem(
        .choiceUnknown,
        [
          "field": "state", "value": name,
          "known": State.all.map(\.name.english).joined(separator: ", "),
        ])
    }
    return state
  }
}
