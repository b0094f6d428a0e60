import Exchange
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test func `every character survives a trip through another reader`() throws {
    let scalars = (0...0x2FF).compactMap { Unicode.Scalar($0).map(Character.init) }
    let text = String(scalars) + "\u{2028}\u{2029}\u{FFFF}क्षि👩‍⚕️\u{0}"
    let read = try JSONSerialization.jsonObject(
      with: Data((["text": .text(text)] as Fields).json.utf8))
    #expect(
      (read as? [String: String])?["text"]?.unicodeScalars.elementsEqual(text.unicodeScalars)
        == true)
  }

  @Test func `only what must be escaped is escaped`() {
    let fields: Fields = ["text": .text("\u{1}\u{1F}\t\r\n\"\\/é\u{7F}")]
    #expect(fields.json == "{\"text\":\"\\u0001\\u001f\\t\\r\\n\\\"\\\\/é\u{7F}\"}")
  }

  @Test func `objects keep the order of their keys and may be nested`() {
    let fields: Fields = [
      "b": .object(["z": .missing, "a": .list([.integer(1), .boolean(true)])]),
      "a": .number(.nan, .exactly(1)),
    ]
    #expect(fields.json == #"{"b":{"z":null,"a":[1,true]},"a":null}"#)
  }
}
