/// Digits as people write them: 0…9 and ०…९ are the same numbers.
public enum Numerals {
  /// The text with every Devanagari digit as its ASCII equal, so that `८४२००१` reads as 842001.
  public static func ascii(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let offset = Int(scalar.value) - zero
      scalars.append(
        (0...9).contains(offset) ? Unicode.Scalar(UInt8(ascii: "0") + UInt8(offset)) : scalar)
    }
    return String(scalars)
  }

  /// U+0966 DEVANAGARI DIGIT ZERO; the other nine follow it.
  private static let zero = 0x0966
}
