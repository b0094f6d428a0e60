import Registry
import Wording

/// Days that cannot be, seen from the day of the import.
struct DayCheck {
  /// The day of the import.
  let today: CalendarDay?

  /// Takes the moment of the import, as `2026-04-01T09:30:00Z`.
  init(at moment: String) { today = try? CalendarDay(String(moment.prefix(10))) }

  /// What is to be said of the day on which a point was taken; such a day is not used.
  func capture(_ day: CalendarDay) -> RowFinding? {
    // Phones with a receiver are younger: 1970, 1980 and 2000 are where clocks begin.
    day.year < 2005 ? Self.reset("capturedOn", day) : future("capturedOn", day)
  }

  /// What is to be said of the day on which a facility opened or closed.
  func life(_ field: String, _ day: CalendarDay) -> RowFinding? {
    Self.starts.contains(day) ? Self.reset(field, day) : future(field, day)
  }

  /// The days on which Unix, spreadsheets, receivers and phones begin to count.
  private static let starts = Set(
    [
      (1970, 1, 1), (1969, 12, 31), (1899, 12, 30), (1899, 12, 31), (1900, 1, 1), (1904, 1, 1),
      (1980, 1, 6), (2000, 1, 1), (1999, 12, 31),
    ].compactMap { CalendarDay(year: $0, month: $1, day: $2) })

  private func future(_ field: String, _ day: CalendarDay) -> RowFinding? {
    guard let today, today < day else { return nil }
    return Check.dateFuture.finding(
      nil, ["field": field, "value": day.description], field: field, before: day.description)
  }

  private static func reset(_ field: String, _ day: CalendarDay) -> RowFinding {
    Check.clockReset.finding(
      nil, ["field": field, "value": day.description], field: field, before: day.description)
  }
}
