internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// What all imports of files have in common.
struct ImportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read the file as this publisher's: pmgsy.", valueName: "name"))
  var preset: String?

  @Option(
    help: ArgumentHelp(
      "Who says what the file says (default: the preset's publisher, else the file's name).",
      valueName: "name"))
  var source: String?

  @OptionGroup var signature: SignatureOptions

  @Option(
    help: ArgumentHelp(
      "Take a field from a column, as in --map name=BOARD; repeat for more.",
      valueName: "field=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("Read only this layer or sheet of the file.", valueName: "name"))
  var layer: String?

  @Flag(help: "Say what would become of each row, and write nothing.")
  var dryRun = false

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if format.format == .geojson {
      throw ValidationError("--format is table, json, ndjson or csv.")
    }
    for pair in map where !pair.contains("=") {
      throw ValidationError("--map takes field=column, as in --map name=BOARD.")
    }
  }

  /// How the files are to be read.
  var settings: ImportSettings {
    get throws {
      var settings = ImportSettings(signed: signature.signature)
      settings.preset = try preset.map { try Preset(named: $0) }
      settings.source = source
      for pair in map {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        settings.columns[String(parts[0])] = String(parts[1])
      }
      return settings
    }
  }
}
