import Fixtures
import Testing
import Wording

@testable import Survey

@Suite struct DelimitedParserTests {
  private func rows(_ text: String, _ delimiter: Character = ",", chunk: Int = 1 << 20) throws
    -> [[String]]
  {
    var parser = DelimitedParser(file: "a.csv", delimiter: delimiter.asciiValue ?? 0)
    return try parser.records(of: Array(text.utf8), chunk: chunk).map { record in
      (0..<record.cellCount).map(record.text(at:))
    }
  }

  private func records(_ text: String) throws -> [Record] {
    var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
    return try parser.records(of: Array(text.utf8))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `each kind of line end ends a row`(lineEnd: String) throws {
    let text = ["a,b", "1,2", "3,4"].joined(separator: lineEnd)
    #expect(try rows(text) == [["1", "2"], ["3", "4"]])
    #expect(try rows(text + lineEnd) == [["1", "2"], ["3", "4"]])
  }

  @Test func `quoted cells hold separators, doubled quotes and line ends`() throws {
    #expect(
      try rows("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",z")
        == [["x,y", "say \"hi\""], ["two\r\nlines", "z"]])
  }

  @Test func `a quote inside a plain cell is a letter`() throws {
    #expect(try rows("a,b\n5\" pipe,x\n\"q\"r,y") == [["5\" pipe", "x"], ["qr", "y"]])
  }

  @Test(arguments: 1...7)
  func `where the chunks are cut makes no difference`(chunk: Int) throws {
    let text = "नाम,b\r\n\"x\r\n,\"\"y\",2\r\n\r\nप्रा. स्वा. केन्द्र,4\r\n"
    #expect(
      try rows(text, chunk: chunk) == [["x\r\n,\"y", "2"], ["प्रा. स्वा. केन्द्र", "4"]])
  }

  @Test func `a record knows its first line and its own bytes`() throws {
    let all = try records("a,b\n1,\"two\nlines\"\n\n3,4\n")
    #expect(all.map(\.position) == [.line(2), .line(5)])
    #expect(all.map { String(decoding: $0.raw, as: UTF8.self) } == ["1,\"two\nlines\"", "3,4"])
    #expect(all[1].place == "a.csv:5")
  }

  @Test func `rows without text are passed over and noted`() throws {
    var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
    let all = try parser.records(of: Array("\n ,\na,b\n,\n\n1,2\n, \n".utf8))
    #expect(all.count == 1)
    #expect(parser.notes.map(\.english) == ["rows without any text, passed over: 3"])
  }

  @Test func `a ragged row says so and is kept`() throws {
    let all = try records("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n")
    #expect(all.map { $0.problems.map(\.kind) } == [[.rowTooShort], [.rowTooLong], [], []])
    #expect(
      all[1].problems[0].message(in: .english)
        == "a.csv:3: the row has 4 cells and the header 3. "
        + "Put quotes round a text that holds the separator.")
    #expect(all[0].text(at: 2) == "" && all[1].text(at: 3) == "4")
  }

  @Test func `a quote that is never closed costs one line`() throws {
    let all = try records("a,b\n1,\"open\n3,4\n5,6\n")
    #expect(all.map(\.position) == [.line(2), .line(3), .line(4)])
    #expect(all[0].problems.map(\.kind) == [.rowQuoteOpen])
    #expect(all[0].text(at: 1) == "\"open")
    #expect(all[2].problems.isEmpty && all[2].text(at: 1) == "6")
  }

  @Test func `a thousand open quotes are read in bounded time and none is lost`() throws {
    let lines = (0..<1000).map { "\($0),\"x\($0 % 2 == 0 ? "\"" : "")" }
    let all = try records("a,b\n" + lines.joined(separator: "\n"))
    let kept = all.reduce(0) { $0 + $1.raw.count { $0 == UInt8(ascii: "x") } }
    #expect(kept == 1000)
  }

  @Test func `a cell of more than a megabyte is cut and reported`() throws {
    let all = try records("a,b\n" + String(repeating: "x", count: 1_100_000) + ",2\n3,4")
    #expect(all.map { $0.problems.map(\.kind) } == [[.rowCellTooLarge], []])
    #expect(all[0].text(at: 0).utf8.count == 1 << 20 && all[0].text(at: 1) == "2")
  }

  @Test func `a row of more than ten thousand cells is cut and reported`() throws {
    let all = try records("a,b\n" + String(repeating: "1,", count: 20_000) + "\n3,4")
    #expect(all[0].problems.map(\.kind).contains(.rowTooManyColumns))
    #expect(all[0].cellCount == 10_000 && all[1].text(at: 1) == "4")
  }

  @Test func `a line without end is no table`() {
    #expect(throws: Problem.self) {
      var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
      for _ in 0..<20 { try parser.read([UInt8](repeating: 0x61, count: 1 << 20)) }
    }
  }

  @Test func `the rows before a row that is too large can be taken`() {
    var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
    #expect(throws: Problem.self) {
      try parser.read(Array("a\n1\n2\n".utf8) + [UInt8](repeating: 0x61, count: 17 << 20))
    }
    #expect(parser.takeBatch()?.count == 2)
  }

  @Test func `a row that is not UTF-8 is read as Windows-1252 and says so`() throws {
    var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
    let bytes = Array("a,b\nSão,1\n".utf8) + [0x53, 0xE3, 0x6F, 0x2C, 0x80, 0x0A]
    let all = try parser.records(of: bytes)
    #expect(all.map { $0.text(at: 0) } == ["São", "São"])
    #expect(all[1].text(at: 1) == "€")
    #expect(all.map { $0.problems.map(\.kind) } == [[], [.rowNotUTF8]])
    #expect(Array(all[1].raw) == [0x53, 0xE3, 0x6F, 0x2C, 0x80])
  }

  @Test func `Excel's own line about the separator is obeyed`() throws {
    #expect(try rows("sep=;\r\na;b\r\n1,5;2\r\n") == [["1,5", "2"]])
  }

  @Test func `a file without rows is told apart from one without a header`() throws {
    #expect(try rows("a,b\n") == [])
    #expect(throws: Problem(.fileEmpty, at: "a.csv")) { try rows("\n\n") }
  }

  @Test func `ten thousand damaged tables neither crash nor lose a byte of a row`() throws {
    let table = Array("id,name\n1,\"a, \"\"b\"\"\"\r\n2,प्राथमिक\n\n3,\"x\ny\"\n4,z".utf8)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<10_000 {
      let bytes = random.damage(table)
      var parser = DelimitedParser(file: "a.csv", delimiter: UInt8(ascii: ","))
      guard let all = try? parser.records(of: bytes, chunk: 7) else { continue }
      // Raw bytes of all records stand in the file, in order.
      var rest = bytes[...]
      for record in all {
        let raw = Array(record.raw)
        let start = try #require(rest.indices.first { rest[$0...].starts(with: raw) })
        rest = rest[(start + raw.count)...]
      }
    }
  }
}
