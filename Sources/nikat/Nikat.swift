import ArgumentParser

/// The command line: one small file a command, which parses, calls and prints.
@main
struct Nikat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nikat", abstract: "What health care is near, and what is missing.")
}
