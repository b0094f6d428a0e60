public import Wording

/// A day of the Gregorian calendar, without a clock and without a time zone.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year of the common era.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day from its numbers, if the calendar has it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `year-month-day`, in digits of either script.
  ///
  /// - Throws: ``Wording/Problem`` `date.unreadable`, with the text; 30 February is one.
  public init(_ text: String, at place: String = "") throws(Problem) {
    let parts = Numerals.ascii(text).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let valid = Self(year: year, month: month, day: day)
    else { throw Problem(.dateUnreadable, at: place, ["value": text]) }
    self = valid
  }

  /// The day as `2026-04-01`, which also sorts as text.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
