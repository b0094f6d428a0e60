/// How many digits stand behind the point of a number.
public enum Decimals: Hashable, Sendable {
  /// Always so many: `412.500` says that it was measured to the millimetre.
  case exactly(Int)
  /// At most so many, zeros at the end left out: `85.39`.
  case upTo(Int)

  /// Of longitude and latitude: a tenth of a millimetre, so that the distances beside them can be
  /// reckoned again.
  static let ofDegrees = upTo(9)
  /// Of metres on the ground: to the millimetre.
  static let ofMeters = exactly(3)
  /// Of bearings in degrees.
  static let ofBearings = exactly(1)

  /// The number in plain digits: no exponent, no thousands mark, a point in every locale.
  ///
  /// The number is rounded from its exact binary value, a tie to the even digit, which is what C's
  /// `printf("%.3f")` does. Zero never carries a minus sign.
  ///
  /// - Returns: The digits, or nil if the number is not finite or not below 2⁶³.
  public func digits(of number: Double) -> String? {
    guard number.isFinite, number.magnitude < 0x1p63 else { return nil }
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the digits that ``digits(of:)`` gives.
  ///
  /// - Precondition: The number is finite and its magnitude below 2⁶³.
  func append(_ number: Double, to bytes: inout [UInt8]) {
    var (whole, fraction) = Self.rounded(number.magnitude, to: most)
    var places = most
    if case .upTo = self {
      while places > 0, fraction % 10 == 0 {
        fraction /= 10
        places -= 1
      }
    }
    if number < 0, whole > 0 || fraction > 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    // From the last digit to the first, and then turned round.
    for _ in 0..<places {
      bytes.append(0x30 &+ UInt8(truncatingIfNeeded: fraction % 10))
      fraction /= 10
    }
    if places > 0 { bytes.append(UInt8(ascii: ".")) }
    repeat {
      bytes.append(0x30 &+ UInt8(truncatingIfNeeded: whole % 10))
      whole /= 10
    } while whole > 0
    bytes[start...].reverse()
  }

  private var most: Int {
    switch self {
    case .exactly(let places), .upTo(let places): places
    }
  }

  /// Splits a number below 2⁶³ into its whole part and its rounded decimals, as an integer.
  ///
  /// The fraction becomes an integer over 2¹¹⁷: exact for every fraction of at least 2⁻⁶⁴, and
  /// smaller ones vanish in any number of digits asked for here. Each digit is then one
  /// multiplication by ten, which 128 bits hold without loss.
  private static func rounded(_ number: Double, to places: Int) -> (whole: UInt64, UInt64) {
    precondition((0...15).contains(places), "a Double has no more decimals")
    let one: UInt128 = 1 << 117
    let whole = number.rounded(.towardZero)
    let fraction = number - whole
    var rest = fraction < 0x1p-64 ? 0 : UInt128(fraction * 0x1p117)
    var digits: UInt64 = 0
    var carry: UInt64 = 1
    for _ in 0..<places {
      rest &*= 10
      digits = digits &* 10 &+ UInt64(truncatingIfNeeded: rest &>> 117)
      rest &= one &- 1
      carry &*= 10
    }
    var wholeDigits = UInt64(whole)
    let lastIsOdd = (places == 0 ? wholeDigits : digits) % 2 == 1
    if rest > one / 2 || (rest == one / 2 && lastIsOdd) { digits += 1 }
    guard digits >= carry else { return (wholeDigits, digits) }
    wholeDigits += 1
    return (wholeDigits, digits - carry)
  }
}
