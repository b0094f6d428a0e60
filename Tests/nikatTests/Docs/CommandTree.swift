import ArgumentParser
import Testing

@testable import nikat

/// All commands of the program, so that none can be without docs.
struct CommandTree {
  /// The words that call the command: `nikat`, `nikat facility`, `nikat facility list`.
  let words: [String]
  let type: any ParsableCommand.Type

  /// The file name of its docs, without its ending.
  var name: String { words.joined(separator: "-") }

  /// Commands below it, in the order of its help.
  var children: [CommandTree] {
    let configuration = type.configuration
    let types =
      configuration.ungroupedSubcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    return types.map { CommandTree(words: words + [$0._commandName], type: $0) }
  }

  /// The program itself and everything below it.
  static let all = CommandTree(words: ["nikat"], type: Nikat.self).withDescendants

  private var withDescendants: [CommandTree] { [self] + children.flatMap(\.withDescendants) }
}

extension CommandTree: CustomTestStringConvertible {
  var testDescription: String { words.joined(separator: " ") }
}
