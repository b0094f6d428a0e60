import Testing

@testable import Survey

@Suite struct TextEncodingTests {
  @Test func `the encoding is known by its mark or by its bytes`() {
    #expect(TextEncoding(sample: [0xFF, 0xFE, 0x61, 0]) == .utf16LittleEndian)
    #expect(TextEncoding(sample: [0xFE, 0xFF, 0, 0x61]) == .utf16BigEndian)
    #expect(TextEncoding(sample: Array("नाम".utf8)) == .utf8)
    #expect(TextEncoding(sample: [0x53, 0xE3, 0x6F]) == .windows1252)
  }

  @Test func `a letter that the sample cuts in two is still UTF-8`() {
    let bytes = Array("नाम".utf8)
    for length in 1...bytes.count {
      #expect(TextEncoding(sample: Array(bytes.prefix(length))) == .utf8)
    }
  }

  @Test(arguments: 1...5)
  func `UTF-16 is the same text however it is cut`(chunk: Int) {
    let text = "नाम,𝄞\r\nx"
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for (bytes, encoding) in [(little, TextEncoding.utf16LittleEndian), (big, .utf16BigEndian)] {
      var stream = TextStream(encoding: encoding)
      var read: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        read += stream.text(Array(bytes[start..<min(start + chunk, bytes.count)]))
      }
      read += stream.rest()
      #expect(String(decoding: read, as: UTF8.self) == text)
    }
  }

  @Test func `half a letter at the end is not dropped in silence`() {
    var stream = TextStream(encoding: .utf16LittleEndian)
    #expect(stream.text([0xFF, 0xFE, 0x61, 0, 0x62]) == [0x61])
    #expect(stream.rest() == Array("\u{FFFD}".utf8))
  }

  /// Euro, curly quotes and dash: what Windows programs really write.
  @Test func `Windows-1252 has letters where Latin-1 has control codes`() {
    #expect(EncodedText.string([0x80, 0x93, 0x94, 0x96, 0xE9]) == "€“”–é")
  }
}
