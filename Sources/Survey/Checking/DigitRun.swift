/// Digits of either script that single spaces or hyphens may divide.
struct DigitRun {
  let range: Range<Int>
  private(set) var digits: [UInt8] = []
  /// How many digits each group has.
  private(set) var groups = [0]

  /// Reads on from a digit.
  init(from start: Int, in bytes: ArraySlice<UInt8>) {
    var at = start
    while at < bytes.endIndex {
      if let digit = Self.digit(at, in: bytes) {
        digits.append(digit.value)
        groups[groups.count - 1] += 1
        at += digit.width
      } else if bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-"),
        Self.digit(at + 1, in: bytes) != nil
      {
        groups.append(0)
        at += 1
      } else {
        break
      }
    }
    range = start..<at
  }

  /// The digit that stands at a place, and its bytes; ० to ९ are E0 A5 A6 to E0 A5 AF.
  static func digit(_ at: Int, in bytes: ArraySlice<UInt8>) -> (value: UInt8, width: Int)? {
    guard at < bytes.endIndex else { return nil }
    let byte = bytes[at]
    if byte &- 0x30 < 10 { return (byte &- 0x30, 1) }
    guard byte == 0xE0, at + 2 < bytes.endIndex, bytes[at + 1] == 0xA5,
      bytes[at + 2] >= 0xA6, bytes[at + 2] <= 0xAF
    else { return nil }
    return (bytes[at + 2] - 0xA6, 3)
  }
}
