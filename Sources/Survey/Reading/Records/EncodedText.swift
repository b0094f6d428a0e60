/// How bytes become text: UTF-8 where they are, Windows-1252 where they cannot be.
enum EncodedText {
  /// Whether the bytes are well-formed UTF-8.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// The text of the bytes, read as UTF-8 or else as Windows-1252; nothing is replaced.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: isUTF8(bytes) ? Array(bytes) : utf8(windows1252: bytes), as: UTF8.self)
  }

  /// The same text in UTF-8.
  ///
  /// The five bytes that Windows-1252 leaves open stand for the control codes of their number, as
  /// the WHATWG Encoding Standard has it, so that each byte can be told from every other.
  static func utf8(windows1252 bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      let scalar =
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return text
  }

  /// Bytes 0x80…0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
