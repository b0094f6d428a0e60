internal import ArgumentParser
import FoundationEssentials
import Registry
import Survey
import Wording

/// Answers `nikat demo`.
struct DemoCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a register of Bihar to try everything on.",
    discussion: Discussion.text(
      """
      Districts, towns and post offices are real; every facility is made up, and its name, source \
      and status say so. Two runs give the same register. A register with real data is never \
      replaced, not even with --force.
      """, examples: PackageResources.demo_txt))

  @OptionGroup var register: RegisterOptions

  @Flag(help: "Replace a demonstration that is there already.")
  var force = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let path = register.path
    if force { try Self.requireDemonstration(at: path) }
    let output = try Output(OutputOptions.parse([]))
    let language = speech.language
    let isDefault = register.isDefault
    try RegisterFile(path).make(for: .demonstration, replacing: force) { register in
      let demonstration = try Demonstration(filling: register)
      let report = DemoReport(of: demonstration, at: path, isDefault: isDefault)
      try output.write(report.text(in: language))
    }
    try output.finish()
  }

  /// Refuses to replace a register with real data.
  private static func requireDemonstration(at path: String) throws(Problem) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let purpose = try Register(opening: path, for: .reading).read { try $0.purpose() }
    guard purpose == .demonstration else { throw Problem(.realDataKept, at: path) }
  }
}
