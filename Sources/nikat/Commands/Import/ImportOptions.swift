internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// What all imports of files have in common.
struct ImportOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var signature: SignatureOptions

  @Flag(help: "Say what would become of each row, and write nothing.")
  var dryRun = false

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws { try format.refuseGeoJSON() }

  /// How the files are to be read.
  var settings: ImportSettings {
    get throws {
      var settings = ImportSettings(signed: signature.signature)
      try reading.apply(to: &settings)
      return settings
    }
  }
}
