import Testing
import Wording

@testable import Survey

@Suite struct SequenceParserTests {
  private func records(_ text: String, chunk: Int = 1 << 20) throws -> [Record] {
    var parser = SequenceParser(file: "a.ndjson", numbering: .lines)
    return try parser.records(of: Array(text.utf8), chunk: chunk)
  }

  @Test(arguments: [1, 3, 50])
  func `each line is an object, and blank lines are none`(chunk: Int) throws {
    let all = try records("{\"a\":1}\r\n\n{\"a\":2,\"b\":\"x\"}", chunk: chunk)
    #expect(all.map { $0.text(named: "a") } == ["1", "2"])
    #expect(all.map(\.position) == [.line(1), .line(3)])
  }

  @Test func `record separators divide objects that span lines`() throws {
    let all = try records("\u{1E}{\"a\":\n1}\n\u{1E}{\"a\":2}\n")
    #expect(all.map { $0.text(named: "a") } == ["1", "2"])
  }

  @Test func `a broken line costs only itself`() throws {
    let all = try records("{\"a\":1}\n{\"a\":\n{\"a\":3}\n")
    #expect(all.map { $0.problems.map(\.kind) } == [[], [.rowNotJSON], []])
    #expect(all[2].text(named: "a") == "3")
    #expect(
      all[1].problems[0].message(in: .english)
        == "a.ndjson:2: the feature is not JSON (it ends in the middle, at byte 6). "
        + "Export it again from its source.")
  }
}
