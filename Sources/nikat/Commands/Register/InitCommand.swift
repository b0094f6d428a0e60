internal import ArgumentParser
import FoundationEssentials
import Registry
import Wording

/// Answers `nikat init`.
struct InitCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty register.",
    discussion: Discussion.text(examples: PackageResources.init_txt))

  @Flag(help: "Replace the register if it exists.")
  var force = false

  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    try RegisterFile(register.path).make(for: .real, replacing: force)
    Standard.error.write(
      "nikat: " + Self.made.said(in: speech.language, with: ["path": register.path]) + "\n")
  }

  private static let made = Bilingual(
    "Made the empty register {path}.", "खाली रजिस्टर {path} बनाया गया।")
}
