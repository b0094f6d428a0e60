import Foundation
import Testing

/// Each folder of `examples` is run as a reader would run it.
@Suite struct ExamplesFolderTests {
  private static let folder = Kept.package.appending(path: "examples")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func `an example prints what it promises`(name: String) throws {
    let script = Self.folder.appending(path: "\(name)/run.sh").path
    let outcome = try Terminal.run(shell: "exec '\(script)'")
    #expect(outcome.stderr == "" && outcome.exitCode == 0, "\(outcome)")
    try Kept("examples/\(name)/expected.txt").expect(outcome.stdout)
  }

  @Test(arguments: names)
  func `an example says what it is for`(name: String) throws {
    let page = try String(
      contentsOf: Self.folder.appending(path: "\(name)/README.md"), encoding: .utf8)
    #expect(page.hasPrefix("# ") && page.contains("examples/\(name)/run.sh"))
    #expect(name.wholeMatch(of: /[a-z]+-[a-z]+/) != nil)
  }

  @Test func `there are examples`() { #expect(!Self.names.isEmpty) }
}
