/// Degrees, minutes and seconds whose digits were run together.
enum AngleDigits {
  /// The degrees that two numbers of one row mean if their digits are minutes and seconds.
  ///
  /// - Parameters:
  ///   - first: 26.4530 for 26°45'30", 2607.2012 for 26°07.2012', 260712 for 26°07'12".
  ///   - second: The other, which has to be of the same form.
  /// - Returns: Both in degrees, and whether their form is plain: 26.4572 with more than two
  ///   decimals can be 26°45.72' only, since no minute has 72 seconds, and that is any number.
  static func degrees(_ first: Double, _ second: Double) -> (Double, Double, isExact: Bool)? {
    if first < 360, second < 360 {
      guard let a = Decimals(first), let b = Decimals(second) else { return nil }
      if let x = a.bySeconds, let y = b.bySeconds { return (x, y, true) }
      return (a.byMinutes, b.byMinutes, false)
    }
    guard let a = packed(first), let b = packed(second) else { return nil }
    return (a, b, true)
  }

  /// The decimals of a number as minutes; nil where there are none, or 60 and more.
  private struct Decimals {
    private let whole: Double
    private let decimals: Double

    init?(_ number: Double) {
      whole = number.rounded(.down)
      // Decimals as written: the ninth is noise of the binary number.
      decimals = ((number - whole) * 1e8).rounded() / 1e6
      guard decimals > 0, decimals < 60 else { return nil }
    }

    var byMinutes: Double { whole + decimals / 60 }

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
