import Testing
import Wording

@testable import nikat

@Suite struct ProgressBarTests {
  @Test func `a line says how much is done and how long it will take`() {
    let line = ProgressBar.line(
      "a.csv", 250, of: 1000, after: .seconds(30), in: .english)
    #expect(line == "a.csv  ██████░░░░░░░░░░░░░░░░░░ 25%  250/1000  1:30 left")
    #expect(
      ProgressBar.line("a.csv", 250, of: 1000, after: .seconds(1), in: .hindi).hasSuffix(
        "0:03 शेष"))
  }

  @Test func `more than was expected is still all of it`() {
    #expect(
      ProgressBar.line("a.csv", 1200, of: 1000, after: .seconds(1), in: .english)
        == "a.csv  ████████████████████████ 100%  1200/1000  0:00 left")
  }

  @Test(arguments: [nil, 0]) func `without a total it counts`(total: Int?) {
    #expect(ProgressBar.line("-", 7, of: total, after: .seconds(1), in: .english) == "-  7")
  }

  @Test func `nothing done yet promises no time`() {
    #expect(
      ProgressBar.line("a.csv", 0, of: 10, after: .zero, in: .english)
        == "a.csv  ░░░░░░░░░░░░░░░░░░░░░░░░ 0%  0/10")
  }
}
