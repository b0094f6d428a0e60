import Foundation

/// A command as the program describes itself with `--experimental-dump-help`.
struct DumpedCommand: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let subcommands: [DumpedCommand]?
  let arguments: [Argument]?

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  /// One name of an option.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  /// What the built program says.
  static func program() throws -> DumpedCommand {
    struct Dump: Decodable { let command: DumpedCommand }
    let outcome = try Terminal.run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Dump.self, from: Data(outcome.stdout.utf8)).command
  }

  /// All commands with their words: `nikat`, `nikat facility`, …; `help` explains itself.
  func all(below words: [String] = []) -> [(words: [String], command: DumpedCommand)] {
    let words = words + [commandName]
    let children = (subcommands ?? []).filter { $0.commandName != "help" }
    return [(words, self)] + children.flatMap { $0.all(below: words) }
  }
}
