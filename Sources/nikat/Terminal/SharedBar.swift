import Synchronization
import Wording

/// A progress bar that several threads may move, and that stops their work when a person asks.
final class SharedBar: Sendable {
  private let bar: Mutex<ProgressBar>
  private let asked: Interruption.Asked

  /// Begins to count to the whole.
  init(_ label: String, in language: Language, _ interruption: Interruption) {
    bar = Mutex(ProgressBar(label, of: Self.whole, in: language))
    asked = interruption.asked
  }

  /// Draws the share done, and says whether to go on.
  func reach(_ share: Double) -> Bool {
    bar.withLock { $0.reach(Int(share * Double(Self.whole))) }
    return !asked.isTrue
  }

  /// Wipes the line.
  func clear() { bar.withLock { $0.clear() } }

  private static let whole = 1000
}
