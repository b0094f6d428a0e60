import ArgumentParser
import Foundation
import Testing

@testable import nikat

/// The examples in the help are true: each is run, in order, on the demonstration register.
@Suite struct ExamplesTests {
  static let commands = CommandTree.all.filter(\.children.isEmpty)

  @Test(arguments: commands)
  func `what the help shows is what is answered`(command: CommandTree) throws {
    let file = Kept("Sources/nikat/Examples/\(command.exampleName).txt")
    let folder = try Demonstration.folder()
    var transcript = ""
    let lines = try file.lines.filter { $0.hasPrefix("$ ") }
    for line in lines {
      let outcome = try Terminal.run(
        shell: "exec 2>&1; \(line.dropFirst(2))", in: folder, environment: ["COLUMNS": "78"])
      transcript += "\(line)\n\(outcome.stdout)"
    }
    try file.expect(
      transcript.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-04-01T09:30:00Z"))
  }

  @Test(arguments: commands)
  func `a command has at least two examples`(command: CommandTree) throws {
    let lines = try Kept("Sources/nikat/Examples/\(command.exampleName).txt").lines
    #expect(lines.count { $0.hasPrefix("$ ") } >= 2)
    #expect(command.type.configuration.discussion.contains("EXAMPLES:\n$ nikat "))
  }
}

extension CommandTree {
  /// The name of the file of its examples, without its ending.
  var exampleName: String { words.dropFirst().joined(separator: "-") }
}

extension Kept {
  fileprivate var lines: [Substring] {
    get throws {
      String(decoding: try Data(contentsOf: Kept.package.appending(path: path)), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
  }
}
