import CTerminal
import Glibc
import Wording

/// One line on standard error that says how far a long work is, if a person is watching.
///
///     let bar = ProgressBar("facilities.csv", of: 30_446)
///     for … { bar.reach(count) }
///     bar.clear()
final class ProgressBar {
  private let label: String
  private let total: Int?
  private let language: Language
  private let isWatched: Bool
  private let clock = ContinuousClock()
  private let began: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - label: What is worked on.
  ///   - total: How many there are, if that is known.
  ///   - language: The language of the words.
  ///   - isWatched: Whether to draw; by default, whether standard error is a terminal.
  init(
    _ label: String, of total: Int?, in language: Language,
    isWatched: Bool = isatty(STDERR_FILENO) == 1
  ) {
    self.label = label
    self.total = total
    self.language = language
    self.isWatched = isWatched
    began = clock.now
    drawn = began
  }

  /// Says how many are done; drawn at most ten times a second.
  func reach(_ done: Int) {
    guard isWatched, clock.now - drawn >= .milliseconds(100) else { return }
    drawn = clock.now
    let columns = Int(nikat_terminal_columns(STDERR_FILENO))
    let line = Self.line(
      label, done, of: total, after: drawn - began, in: language)
    Standard.error.write("\r\u{1B}[K" + DisplayWidth.cut(line, to: max(columns, 20) - 1))
  }

  /// Wipes the line, so that the totals stand where it was.
  func clear() {
    if isWatched, drawn != began { Standard.error.write("\r\u{1B}[K") }
  }

  /// The line: the label, a bar, the share, the count and the time left.
  static func line(
    _ label: String, _ done: Int, of total: Int?, after elapsed: Duration, in language: Language
  ) -> String {
    guard let total, total > 0 else { return "\(label)  \(done)" }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * Double(barWidth))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    let counted = "\(label)  \(bar) \(Int(share * 100))%  \(done)/\(total)"
    guard share > 0 else { return counted }
    let left = Int((elapsed * ((1 - share) / share)).components.seconds)
    let seconds = left % 60 < 10 ? "0\(left % 60)" : "\(left % 60)"
    return counted + "  "
      + timeLeft.said(in: language, with: ["time": "\(left / 60):\(seconds)"])
  }

  private static let barWidth = 24
  private static let timeLeft = Bilingual("{time} left", "{time} शेष")
}
