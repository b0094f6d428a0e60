/// Degrees, minutes and seconds whose digits were run together.
enum AngleDigits {
  /// How surely digits are minutes and seconds, the least sure first.
  enum Form: Comparable {
    /// 26.4572 can be 26°45.72' only, since no minute has 72 seconds, and that is any number.
    case minutes
    /// 26.453012 for 26°45'30.12": one number in three looks so.
    case partsOfSeconds
    /// 26.4530 for 26°45'30", with no decimal behind.
    case wholeSeconds
  }

  /// The degrees that two numbers of one row mean if their digits are minutes and seconds.
  ///
  /// - Parameters:
  ///   - first: 26.4530 for 26°45'30", 2607.2012 for 26°07.2012', 260712 for 26°07'12".
  ///   - second: The other, which has to be of the same form; one of them may have no minutes.
  /// - Returns: Both in degrees, and how sure their form is.
  static func degrees(_ first: Double, _ second: Double) -> (Double, Double, form: Form)? {
    if first < 360, second < 360 {
      guard let a = Decimals(first), let b = Decimals(second), !(a.areNone && b.areNone) else {
        return nil
      }
      guard let x = a.bySeconds, let y = b.bySeconds else {
        return (a.byMinutes, b.byMinutes, .minutes)
      }
      // One decimal is what is left of any number.
      if a.isOne && b.isOne { return (x, y, .minutes) }
      return (x, y, a.areFour && b.areFour ? .wholeSeconds : .partsOfSeconds)
    }
    guard let a = packed(first), let b = packed(second) else { return nil }
    return (a, b, .wholeSeconds)
  }

  /// The decimals of a number as minutes; nil where there are 60 and more.
  private struct Decimals {
    private let whole: Double
    private let decimals: Double

    init?(_ number: Double) {
      whole = number.rounded(.down)
      // Decimals as written: the ninth is noise of the binary number.
      decimals = ((number - whole) * 1e8).rounded() / 1e6
      guard decimals < 60 else { return nil }
    }

    var areNone: Bool { decimals == 0 }
    /// One decimal at most.
    var isOne: Bool { Self.isWhole(decimals / 10) }
    /// Four at most.
    var areFour: Bool { Self.isWhole(decimals * 100) }
    var byMinutes: Double { whole + decimals / 60 }

    private static func isWhole(_ number: Double) -> Bool {
      abs(number - number.rounded()) < 1e-6
    }

    /// Nil where there are 60 seconds and more.
    var bySeconds: Double? {
      let minutes = decimals.rounded(.down)
      let seconds = (decimals - minutes) * 100
      return seconds < 60 - 1e-6 ? whole + minutes / 60 + seconds / 3600 : nil
    }
  }

  /// 2607.2012 as 26°07.2012', as receivers write it (NMEA 0183), and 260712 as 26°07'12".
  private static func packed(_ number: Double) -> Double? {
    func split(_ number: Double) -> (Double, Double) {
      let whole = (number / 100).rounded(.down)
      return (whole, number - whole * 100)
    }
    if number >= 600, number < 10_000 {
      let (degrees, minutes) = split(number)
      return minutes < 60 ? degrees + minutes / 60 : nil
    }
    guard number < 1_000_000, number >= 60_000 else { return nil }
    let (rest, seconds) = split(number)
    let (degrees, minutes) = split(rest)
    return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : nil
  }
}
