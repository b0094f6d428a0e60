import Registry

/// A moment of a survey, in seconds since 1970 in UTC.
enum SurveyMoment {
  /// Reads `2021-11-16T15:44:56.464+05:30`; without a zone it is taken as the device's own.
  ///
  /// - Returns: Nil for anything else, a day without a time too.
  static func seconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var number = 0
      for byte in bytes[range] {
        guard byte &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(byte &- 0x30)
      }
      return number
    }
    guard bytes.count >= 16, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), hour < 24, minute < 60,
      CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    let hasSeconds = bytes.count >= 19 && bytes[16] == UInt8(ascii: ":")
    let seconds = hasSeconds ? number(17..<19) ?? 0 : 0
    var zone = 0
    let rest = bytes[(hasSeconds ? 19 : 16)...]
    if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
      // `+05:30`, `+0530`, and `+05` as one app writes it.
      let digits = rest[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }
      guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
        return nil
      }
      let value = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      let minutes = digits.count == 2 ? value * 60 : value / 100 * 60 + value % 100
      zone = bytes[sign] == UInt8(ascii: "-") ? -minutes : minutes
    }
    let clock = hour * 3600 + minute * 60 + seconds
    return days(year, month, day) * 86_400 + clock - zone * 60
  }

  /// Days since 1 January 1970, by counting years from March.
  ///
  /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
