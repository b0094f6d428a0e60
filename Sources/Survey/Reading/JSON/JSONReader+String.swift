extension JSONReader {
  /// A text in UTF-8, its escapes undone.
  mutating func stringBytes() throws(JSONError) -> ArraySlice<UInt8> {
    guard try next() == UInt8(ascii: "\"") else { throw error(.valueExpected) }
    let start = at + 1
    advance(to: start)
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        let text = bytes[start..<at]
        guard EncodedText.isUTF8(text) else { throw error(.badText) }
        advance(to: at + 1)
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw error(.controlCharacter)
      default: advance(to: at + 1)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> ArraySlice<UInt8> {
    var text = Array(bytes[start..<at])
    while at < bytes.endIndex {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        guard EncodedText.isUTF8(text[...]) else { throw error(.badText) }
        advance(to: at + 1)
        return text[...]
      case UInt8(ascii: "\\"):
        advance(to: at + 1)
        try appendEscape(to: &text)
      case 0..<0x20: throw error(.controlCharacter)
      default:
        text.append(byte)
        advance(to: at + 1)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
    guard at < bytes.endIndex else { throw error(.unexpectedEnd) }
    let byte = bytes[at]
    advance(to: at + 1)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try appendScalar(to: &text)
    default: throw error(.badEscape)
    }
  }

  /// `\uXXXX`, or two of them for a letter beyond the basic plane.
  private mutating func appendScalar(to text: inout [UInt8]) throws(JSONError) {
    let unit = try hexUnit()
    var scalar = Unicode.Scalar(unit)
    if UTF16.isLeadSurrogate(unit), bytes[at...].starts(with: #"\u"#.utf8) {
      let back = at
      advance(to: at + 2)
      let low = try hexUnit()
      if UTF16.isTrailSurrogate(low) {
        scalar = Unicode.Scalar(
          0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
      } else {
        advance(to: back)
      }
    }
    text.append(contentsOf: Array(String(scalar ?? "\u{FFFD}").utf8))
  }

  private mutating func hexUnit() throws(JSONError) -> UInt16 {
    guard at + 4 <= bytes.endIndex else { throw error(.unexpectedEnd) }
    var unit: UInt16 = 0
    for byte in bytes[at..<at + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw error(.badEscape)
      }
      unit = unit << 4 | UInt16(digit)
    }
    advance(to: at + 4)
    return unit
  }
}
