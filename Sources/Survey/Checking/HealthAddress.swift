import Geodata

/// Addresses of patients such as `asha.devi@abdm`, and the words by which their numbers are known.
enum HealthAddress {
  /// What stands behind the @ of the Ayushman Bharat Digital Mission, its older name, its trials.
  private static let domains = ["abdm", "ndhm", "sbx"].map { Array($0.utf8) }
  private static let words = ["abha", "health id", "healthid"].map { Array($0.utf8) }

  /// Where the first such address stands.
  static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var from = bytes.startIndex
    while let at = bytes[from...].firstIndex(of: UInt8(ascii: "@")) {
      from = at + 1
      guard let domain = domains.first(where: { holds($0, at: from, in: bytes) }) else { continue }
      let end = from + domain.count
      // user@abdm.gov.in is an office's mail.
      if end < bytes.endIndex, isName(bytes[end]) { continue }
      var start = at
      while start > bytes.startIndex, isName(bytes[start - 1]) { start -= 1 }
      // Blacked out before.
      if bytes[start..<at].allSatisfy({ $0 == UInt8(ascii: "X") }) { continue }
      return start..<at + 1
    }
    return nil
  }

  /// Whether a number is called an ABHA number by the words before it.
  static func isNamed(before range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let start = max(bytes.startIndex, range.lowerBound - 24)
    let before = bytes[start..<range.lowerBound]
    return words.contains { word in before.indices.contains { holds(word, at: $0, in: before) } }
  }

  /// Whether a column is called one of ABHA numbers.
  static func isNamed(column name: String) -> Bool {
    let key = TextKey(name).text
    return key.contains("abha") || key.contains("health id") || key.contains("आभा")
  }

  private static func holds(_ word: [UInt8], at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard place + word.count <= bytes.endIndex else { return false }
    return word.indices.allSatisfy { bytes[place + $0] | 0x20 == word[$0] }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte & 0xDF) &- 0x41 < 26 || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
