/// The value of decimal digits, rounded to the nearest double.
public enum DecimalNumber {
  /// The value of a number such as `-12.5` or `1.5e3`; nil if the bytes are none.
  ///
  /// Most take Clinger's fast path: a whole number below 2⁵³ and a power of ten up to 10²² are exact
  /// as doubles, so that one division rounds once and correctly ("How to read floating point
  /// numbers accurately", 1990). The rest goes through the standard library.
  public static func value(of digits: ArraySlice<UInt8>) -> Double? {
    var whole: UInt64 = 0
    var decimals = 0
    var isFraction = false
    var isNegative = false
    var count = 0
    for (place, byte) in zip(digits.indices, digits) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        whole = whole &* 10 &+ UInt64(byte &- 0x30)
        count &+= 1
        if isFraction { decimals &+= 1 }
        guard whole < 1 << 53 else { return slowValue(of: digits) }
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case UInt8(ascii: "-") where place == digits.startIndex: isNegative = true
      default: return slowValue(of: digits)
      }
    }
    guard count > 0, decimals <= 22 else { return slowValue(of: digits) }
    let value = Double(whole) / powers[decimals]
    return isNegative ? -value : value
  }

  private static func slowValue(of digits: ArraySlice<UInt8>) -> Double? {
    // What the standard library reads besides, such as hexadecimal, is no decimal number.
    let isDecimal = digits.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isDecimal else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
