internal import ArgumentParser
import FoundationEssentials
import Registry
import Survey
import Wording

/// How field files are read, and the profiles in which that is kept.
struct SurveyReadingOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp("Read the columns as this saved profile says.", valueName: "file"),
    completion: .file())
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "Save how the columns are read, to be looked over and used again.", valueName: "file"),
    completion: .file())
  var saveProfile: String?

  @Option(
    help: ArgumentHelp("The form by which the rows were gathered.", valueName: "name"))
  var form: String?

  /// How the files are to be read: the options, over what the profile says.
  func settings(signed signature: Signature) throws(Problem) -> ImportSettings {
    var settings = ImportSettings(signed: signature)
    if let profile {
      let saved = try MappingProfile(
        Self.text(of: profile), file: profile, fields: FacilityField.allCases.map(\.rawValue))
      settings.profile = saved
      settings.preset = try saved.preset.map { name throws(Problem) in try Preset(named: name) }
      settings.source = saved.source
      settings.form = saved.form
    }
    try reading.apply(to: &settings)
    if let form { settings.form = form }
    return settings
  }

  /// Saves the profile of a file, if that was asked for.
  func save(_ explanation: MappingExplanation, _ settings: ImportSettings, _ speech: LanguageOption)
    throws(Problem)
  {
    guard let saveProfile else { return }
    let output = try Output(OutputOptions(output: saveProfile, force: false))
    try output.write(MappingProfile.text(of: explanation, settings, in: speech.language))
    try output.finish()
  }

  private static func text(of path: String) throws(Problem) -> String {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Problem(.fileMissing, at: path)
    }
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count < 1 << 20 else {
      throw Problem(.fileUnreadable, at: path, ["value": "no profile is so large"])
    }
    return String(decoding: data, as: UTF8.self)
  }
}
