internal import ArgumentParser
import FoundationEssentials
import Registry
import Wording

/// `--as-of`, the day on which the question is asked.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask as of this day (default: today): what had opened and not yet closed.",
      valueName: "yyyy-mm-dd"))
  var asOf: String?

  /// The day asked for, else today where the person is.
  ///
  /// - Throws: `date.unreadable`.
  func day() throws(Problem) -> CalendarDay {
    if let asOf { return try CalendarDay(asOf, at: "--as-of") }
    return .today
  }
}

extension CalendarDay {
  /// Today by the clock and time zone of the machine.
  static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = CalendarDay(year: year, month: month, day: day)
    else { preconditionFailure("the clock shows no day") }
    return today
  }
}
