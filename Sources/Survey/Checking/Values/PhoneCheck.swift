import Wording

/// Telephone numbers of India, by how many digits they have.
enum PhoneCheck {
  /// What is to be said of a cell of telephone numbers; several are divided by commas or slashes.
  static func finding(_ text: String) -> RowFinding? {
    var digits = 0
    var first: UInt8 = 0
    var isSame = true
    var last: UInt8 = 0
    var isFine = false
    func end() -> Bool { digits > 0 && isNumber(digits, first) && !(isSame && digits > 4) }
    for byte in text.utf8 {
      if byte &- 0x30 < 10 {
        if digits == 0 {
          first = byte
          isSame = true
        } else if byte != last {
          isSame = false
        }
        last = byte
        digits += 1
      } else if byte >= 0x80 {
        // Digits of another script, or words: told by reading it all in ASCII, once.
        let ascii = Numerals.ascii(text)
        return ascii.utf8.contains { $0 >= 0x80 } ? nil : finding(ascii)
      } else if [0x2C, 0x2F, 0x3B, 0x7C].contains(byte) {
        isFine = isFine || end()
        digits = 0
      }
    }
    if isFine || end() { return nil }
    return Check.phoneForm.finding(nil, ["value": text], field: "phone", before: text)
  }

  /// Short codes such as 108, ten digits, with a zero or the country's code before them.
  private static func isNumber(_ count: Int, _ first: UInt8) -> Bool {
    switch count {
    case 3...8: true
    case 9, 10: first != UInt8(ascii: "0") || count == 10
    case 11: first == UInt8(ascii: "0") || first == UInt8(ascii: "1")
    case 12, 13: first == UInt8(ascii: "9") || first == UInt8(ascii: "0")
    default: false
    }
  }
}
