/// How the letters of a text file are written as bytes.
enum TextEncoding: Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// The encoding that the first bytes of a file show: a byte order mark, or what they can be.
  ///
  /// A file that is not UTF-8 after the sample is still read: each such row is Windows-1252.
  init(sample: [UInt8]) {
    if sample.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if sample.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if EncodedText.isUTF8(Self.withoutCutScalar(sample)) {
      self = .utf8
    } else {
      self = .windows1252
    }
  }

  /// The name as it is told to a person.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  /// The sample without a letter that its end cut in two.
  private static func withoutCutScalar(_ sample: [UInt8]) -> ArraySlice<UInt8> {
    for length in 1...3 where length <= sample.count {
      let byte = sample[sample.count - length]
      if byte >= 0xC0 { return sample.dropLast(length) }
      if byte < 0x80 { break }
    }
    return sample[...]
  }
}

/// Turns the chunks of a text file into UTF-8, or leaves them as they are where rows can be cut.
///
/// UTF-16 is transcoded. UTF-8 and Windows-1252 pass: the bytes that cut rows are the same in both.
struct TextStream {
  private let encoding: TextEncoding
  private var isFirst = true
  /// A byte, or a high surrogate, that the chunk before cut off from its other half.
  private var pending: [UInt8] = []

  init(encoding: TextEncoding) { self.encoding = encoding }

  /// The chunk in UTF-8, without the byte order mark.
  mutating func text(_ chunk: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8, .windows1252:
      defer { isFirst = false }
      return isFirst && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(chunk.dropFirst(3)) : chunk
    case .utf16LittleEndian: return transcoded(chunk) { low, high in low | high << 8 }
    case .utf16BigEndian: return transcoded(chunk) { high, low in low | high << 8 }
    }
  }

  /// What the end of the file leaves over: half a letter becomes U+FFFD.
  mutating func rest() -> [UInt8] {
    defer { pending = [] }
    return pending.isEmpty ? [] : Array("\u{FFFD}".utf8)
  }

  private mutating func transcoded(
    _ chunk: [UInt8], unit: (UInt16, UInt16) -> UInt16
  ) -> [UInt8] {
    let bytes = pending + chunk
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(unit(UInt16(bytes[at]), UInt16(bytes[at + 1])))
    }
    let oddByte = bytes.count % 2
    let cutPair = units.last.map(UTF16.isLeadSurrogate) == true ? 2 : 0
    pending = Array(bytes.suffix(oddByte + cutPair))
    if cutPair > 0 { units.removeLast() }
    if isFirst, units.first == 0xFEFF { units.removeFirst() }
    isFirst = isFirst && units.isEmpty
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
