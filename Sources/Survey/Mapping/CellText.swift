import Wording

/// What a cell says, without what programs put round it.
enum CellText {
  /// How programs write nothing, in lower case.
  private static let nothing: Set<String> = [
    "\\n", "null", "nil", "none", "nan", "na", "n/a", "n.a.", "#n/a", "-", "--", ".", "?",
    "not available", "उपलब्ध नहीं",
  ]

  /// The text without space at its ends; nil if nothing is left, or a word for nothing.
  static func value(of bytes: ArraySlice<UInt8>) -> String? {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard let first = bytes.first else { return nil }
    var text = String(decoding: bytes, as: UTF8.self)
    // Spreadsheets put an apostrophe before digits that are to stay text.
    if first == UInt8(ascii: "'"), bytes.count > 1 { text.removeFirst() }
    if first >= 0x80 || bytes.last.map({ $0 >= 0x80 }) == true { text = trimmed(text) }
    if text.isEmpty || mayBeNothing(bytes) && nothing.contains(text.lowercased()) { return nil }
    return text
  }

  /// Whether a cell begins as one of the words for nothing does, maybe behind an apostrophe.
  private static func mayBeNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 40, var first = bytes.first else { return false }
    if first == UInt8(ascii: "'"), bytes.count > 1 { first = bytes[bytes.startIndex + 1] }
    switch first {
    case UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "#"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "?"), 0x80...:
      return true
    default: return false
    }
  }

  /// The text with every run of white space as one space, and none at its ends.
  static func oneLine(_ text: String) -> String {
    if isOneLine(text) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text is plain ASCII with single spaces inside, as most names are.
  private static func isOneLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: " ") && byte == last { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// An identifier as its digits: `201.0` is 201, as tables with a gap write whole numbers.
  static func identifier(_ text: String) -> String {
    let digits = Numerals.ascii(text)
    guard digits.hasSuffix(".0"), digits.dropLast(2).utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return digits
    }
    return String(digits.dropLast(2))
  }

  /// A number of things, as people write it: 1,234 and १२३४ and 203.0.
  static func count(_ text: String) -> Int? {
    if text.utf8.count < 18, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return Int(text) }
    let digits = identifier(text).filter { $0 != "," && $0 != " " }
    return Int(digits)
  }

  /// No-break spaces, zero-width joiners and byte order marks fall at the ends.
  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || (0x200B...0x200F).contains(scalar.value)
        || scalar.value == 0xFEFF
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
