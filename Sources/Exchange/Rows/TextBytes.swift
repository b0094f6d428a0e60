/// Texts as CSV and JSON spell them, from bytes into bytes.
///
/// Quotes, commas, backslashes and control characters are single bytes of UTF-8 and part of no
/// other letter, so that a text need not be decoded.
enum TextBytes {
  /// Appends a field of CSV, quoted as RFC 4180 says where it must be.
  static func appendCSV(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var needsQuotes = false
    for index in text.indices {
      switch text[index] {
      case comma, quote, lineFeed, carriageReturn: needsQuotes = true
      default: break
      }
    }
    guard needsQuotes else {
      for index in text.indices { bytes.append(text[index]) }
      return
    }
    bytes.append(quote)
    for index in text.indices {
      if text[index] == quote { bytes.append(quote) }
      bytes.append(text[index])
    }
    bytes.append(quote)
  }

  /// Appends a quoted string of JSON: only what RFC 8259 forbids is escaped.
  static func appendJSON(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(quote)
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case quote, backslash: bytes.append(contentsOf: [backslash, byte])
      case lineFeed: bytes.append(contentsOf: [backslash, UInt8(ascii: "n")])
      case carriageReturn: bytes.append(contentsOf: [backslash, UInt8(ascii: "r")])
      case 0x09: bytes.append(contentsOf: [backslash, UInt8(ascii: "t")])
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 0xF))
      default: bytes.append(byte)
      }
    }
    bytes.append(quote)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 &+ digit : UInt8(ascii: "a") &+ digit &- 10
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
