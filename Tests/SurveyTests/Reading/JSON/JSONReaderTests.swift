import Fixtures
import Foundation
import Testing

@testable import Survey

@Suite struct JSONReaderTests {
  private func value(_ text: String) throws(JSONError) -> FormValue {
    try FormValue(json: Array(text.utf8)[...])
  }

  @Test func `each kind of value is read`() throws {
    #expect(
      try value(#" {"a": [1, -2.5e3, true, null], "b": {"c": "x"}, "a2": ""} "#)
        == .group([
          .init(name: "a", value: .list([.text("1"), .text("-2.5e3"), .text("true"), .text("")])),
          .init(name: "b", value: .group([.init(name: "c", value: .text("x"))])),
          .init(name: "a2", value: .text("")),
        ]))
  }

  @Test func `two members with one name are both kept`() throws {
    #expect(
      try value(#"{"a":1,"a":2}"#)
        == .group([.init(name: "a", value: .text("1")), .init(name: "a", value: .text("2"))]))
  }

  @Test func `escapes are undone, surrogate pairs joined and halves replaced`() throws {
    #expect(
      try value(#""\"\\\/\b\f\n\r\t\u0928\ud834\udd1e\ud834x\udd1e\ud834\u0928""#)
        == .text("\"\\/\u{8}\u{C}\n\r\tन𝄞\u{FFFD}x\u{FFFD}\u{FFFD}न"))
  }

  @Test func `digits longer than a double are kept`() throws {
    #expect(try value("12345678901234567890123") == .text("12345678901234567890123"))
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "01", "-", "1.", ".5",
    "1e", "+1", "tru", "nul", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\u{1}\"", "1 2", "[1}",
    "NaN",
  ])
  func `what RFC 8259 does not allow is refused`(text: String) {
    #expect(throws: JSONError.self) { try value(text) }
  }

  @Test func `an error says what and where`() {
    #expect(throws: JSONError(rule: .separatorExpected, offset: 3)) { try value("[1 2]") }
    let error = JSONError(rule: .separatorExpected, offset: 3)
    #expect(error.sentence == "a comma or a closing bracket is missing, at byte 4")
  }

  @Test func `64 levels are read and 65 refused`() throws {
    let deep = { (levels: Int) in
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(throws: Never.self) { try value(deep(64)) }
    #expect(throws: JSONError(rule: .tooDeep, offset: 65)) { try value(deep(65)) }
    #expect(throws: JSONError.self) { try value(String(repeating: "[", count: 100_000)) }
  }

  @Test func `text that is not UTF-8 is refused`() {
    #expect(throws: JSONError.self) { try FormValue(json: [0x22, 0xE3, 0x22]) }
  }

  /// Foundation's reader is the judge: what it refuses is refused here, but for its leniencies.
  @Test func `ten thousand damaged texts are judged as Foundation judges them`() throws {
    let text = Array(#"{"a":[1,-2.5,"x\u0928y"],"b":{"c":null,"d":true},"e":"प्रा\n"}"#.utf8)
    var random = SeededGenerator(seed: 3)
    var accepted = 0
    for _ in 0..<10_000 {
      let bytes = random.damage(text)
      let ours = (try? FormValue(json: bytes[...])) != nil
      let theirs =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
        != nil
      if ours { accepted += 1 }
      #expect(
        !ours || theirs || bytes.contains(UInt8(ascii: "\\")),
        "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(accepted > 100)
  }
}
