import ArgumentParser
import Glibc
import Wording

/// Runs the command that was asked for and turns every error into one message and one exit code.
@main
enum Main {
  @MainActor
  static func main() async {
    var language = Language.spoken(in: Environment.variables)
    do {
      var command = try parse(Array(CommandLine.arguments.dropFirst()))
      if let speaking = command as? any SpeakingCommand { language = speaking.speech.language }
      if var awaiting = command as? any AwaitingCommand {
        try await awaiting.run()
      } else {
        try command.run()
      }
    } catch {
      Report.end(with: error, in: language)
    }
  }

  /// Reads the arguments as one of the commands.
  ///
  /// A citizen's question is a process of a few milliseconds, and a fifth of its instructions would
  /// go into the tree of all the other commands: it is read by its own command alone.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    guard arguments.first == NearestCommand.configuration.commandName else {
      return try Nikat.parseAsRoot(arguments)
    }
    return try NearestCommand.parseAsRoot(Array(arguments.dropFirst()))
  }
}

/// A command that answers in the language of its reader.
protocol SpeakingCommand: ParsableCommand {
  var speech: LanguageOption { get }
}

/// A command that awaits files and child processes, on the main thread.
///
/// ArgumentParser's own protocol moves the run to another thread, whose heap grows by one page a
/// system call: that takes a look-up longer than its search.
protocol AwaitingCommand: ParsableCommand {
  mutating func run() async throws
}
