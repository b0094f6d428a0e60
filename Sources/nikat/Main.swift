import ArgumentParser
import FoundationEssentials
import Glibc
import Wording

/// Runs the command that was asked for and turns every error into one message and one exit code.
@main
enum Main {
  static func main() async {
    var language = Language.spoken(in: ProcessInfo.processInfo.environment)
    do {
      var command = try Nikat.parseAsRoot()
      if let speaking = command as? any SpeakingCommand { language = speaking.speech.language }
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Report.end(with: error, in: language)
    }
  }
}

/// A command that answers in the language of its reader.
protocol SpeakingCommand: ParsableCommand {
  var speech: LanguageOption { get }
}
