/// How many digits stand behind the point of a number.
public enum Decimals: Hashable, Sendable {
  /// Always so many: `412.500` says that it was measured to the millimetre.
  case exactly(Int)
  /// At most so many, zeros at the end left out: `85.39`.
  case upTo(Int)

  /// The number in plain digits: no exponent, no thousands mark, a point in every locale.
  ///
  /// The number is rounded from its exact binary value, a tie to the even digit, which is what C's
  /// `printf("%.3f")` does. Zero never carries a minus sign.
  ///
  /// - Returns: The digits, or nil if the number is not finite or not below 2⁶³.
  public func digits(of number: Double) -> String? {
    guard number.isFinite, number.magnitude < 0x1p63 else { return nil }
    var (whole, fraction) = Self.rounded(number.magnitude, to: most)
    let isNegative = number < 0 && (whole > 0 || fraction.contains { $0 != "0" })
    if case .upTo = self {
      fraction = String(fraction.reversed().drop { $0 == "0" }.reversed())
    }
    let sign = isNegative ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }

  private var most: Int {
    switch self {
    case .exactly(let places), .upTo(let places): places
    }
  }

  /// Splits a number below 2⁶³ into its whole part and its rounded decimals.
  ///
  /// The fraction becomes an integer over 2¹¹⁷: exact for every fraction of at least 2⁻⁶⁴, and
  /// smaller ones vanish in any number of digits asked for here. Each digit is then one
  /// multiplication by ten, which 128 bits hold without loss.
  private static func rounded(_ number: Double, to places: Int) -> (whole: UInt64, String) {
    precondition((0...15).contains(places), "a Double has no more decimals")
    let one: UInt128 = 1 << 117
    let whole = number.rounded(.towardZero)
    let fraction = number - whole
    var rest = fraction < 0x1p-64 ? 0 : UInt128(fraction * 0x1p117)
    var digits: UInt64 = 0
    for _ in 0..<places {
      rest *= 10
      digits = digits * 10 + UInt64(rest / one)
      rest %= one
    }
    var wholeDigits = UInt64(whole)
    let lastIsOdd = (places == 0 ? wholeDigits : digits) % 2 == 1
    if rest > one / 2 || (rest == one / 2 && lastIsOdd) { digits += 1 }
    let carry = (0..<places).reduce(into: UInt64(1)) { power, _ in power *= 10 }
    wholeDigits += digits / carry
    guard places > 0 else { return (wholeDigits, "") }
    let text = String(digits % carry)
    return (wholeDigits, String(repeating: "0", count: places - text.count) + text)
  }
}
