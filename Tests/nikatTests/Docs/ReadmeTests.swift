import Fixtures
import Foundation
import Testing

/// The sessions of the README, run in order as a reader would paste them.
@Suite struct ReadmeTests {
  @Test func `every session prints what the README shows`() throws {
    let folder = try TemporaryFolder()
    try #require(try Terminal.run(["demo"], in: folder).exitCode == 0)
    let readme = Kept("README.md")
    let text = try String(contentsOf: Kept.package.appending(path: readme.path), encoding: .utf8)
    var shown = ""
    var isSession = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isSession = line == "```console" }
      if isSession, line.hasPrefix("$ ") {
        let command = String(line.dropFirst(2))
        // A terminal shows both streams; errors come first here, so that the order is certain.
        let outcome = try Terminal.run(shell: command, in: folder)
        shown += line + "\n" + outcome.stderr + outcome.stdout
      } else if !isSession || line.hasPrefix("```") {
        shown += line + "\n"
      }
    }
    try readme.expect(String(shown.dropLast()))
  }

  @Test func `the README stays short`() throws {
    let text = try String(contentsOf: Kept.package.appending(path: "README.md"), encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
  }
}
