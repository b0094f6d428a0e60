import ArgumentParser
import Foundation
import Testing

@testable import nikat

@Suite struct HelpTests {
  @Test(arguments: CommandTree.all)
  func `the help of a command is kept in docs`(command: CommandTree) throws {
    let help = Nikat.helpMessage(for: command.type, columns: 80) + "\n"
    try Kept("docs/cli/\(command.name).txt").expect(help)
  }

  @Test(arguments: CommandTree.all)
  func `a command says what it is for`(command: CommandTree) {
    let abstract = command.type.configuration.abstract
    #expect(abstract.hasSuffix(".") && abstract.first?.isUppercase == true, "\(abstract)")
  }

  @Test(.disabled(if: Kept.isBlessing)) func `no docs are left of commands that are gone`() throws {
    let folder = Kept.package.appending(path: "docs/cli")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == CommandTree.all.map { "\($0.name).txt" }.sorted())
  }
}
