import Foundation
import Testing

@Suite struct ManualTests {
  @Test func `every command has its page`() throws {
    let pages = try DumpedCommand.program().all().map {
      ManualPage(words: $0.words, command: $0.command)
    }
    for page in pages { try Kept("docs/man/\(page.name).1").expect(page.text) }
    #expect(Set(pages.map(\.name)) == Set(CommandTree.all.map(\.name)))
  }

  @Test(.disabled(if: Kept.isBlessing)) func `no page is left of a command that is gone`() throws {
    let folder = Kept.package.appending(path: "docs/man")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == CommandTree.all.map { "\($0.name).1" }.sorted())
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and option can be completed`(shell: String) throws {
    let script = try Terminal.run(["--generate-completion-script", shell])
    #expect(script.exitCode == 0 && script.stderr == "")
    for (words, command) in try DumpedCommand.program().all() {
      #expect(script.stdout.contains(words.joined(separator: "_")) || shell == "fish", "\(words)")
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) {
        #expect(script.stdout.contains(name.name), "\(words) \(name.typed)")
      }
    }
  }
}
