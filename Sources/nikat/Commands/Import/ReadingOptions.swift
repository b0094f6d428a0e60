internal import ArgumentParser
import Survey
import Wording

/// How a field file is read, for every command that reads one.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the file as this publisher's: \(Preset.all.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var preset: String?

  @Option(
    help: ArgumentHelp(
      "Who says what the file says (default: the preset's publisher, else the file's name).",
      valueName: "name"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "Take a field from a column, as in --map name=BOARD; repeat for more.",
      valueName: "field=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("Read only this layer or sheet of the file.", valueName: "name"))
  var layer: String?

  func validate() throws {
    for pair in map where !pair.contains("=") {
      throw ValidationError("--map takes field=column, as in --map name=BOARD.")
    }
  }

  /// Writes the options into settings, over what they say already.
  func apply(to settings: inout ImportSettings) throws(Problem) {
    if let preset { settings.preset = try Preset(named: preset) }
    if let source { settings.source = source }
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      settings.columns[String(parts[0])] = String(parts[1])
    }
  }
}
