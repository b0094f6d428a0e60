import Registry
import Survey
import Wording

/// Shows how far the import of one file has come, and hears whether to go on.
final class ImportProgress {
  private let interruption: Interruption
  private let language: Language
  private var bar: ProgressBar?

  init(_ interruption: Interruption, in language: Language) {
    self.interruption = interruption
    self.language = language
  }

  /// Takes the state after a transaction; false if a person asked for the end.
  func goOn(_ report: ImportReport, _ fraction: Double?) -> Bool {
    let read = report.totals.read
    if bar == nil {
      bar = ProgressBar(
        report.file, of: fraction.map { Int(Double(read) / max($0, 0.001)) }, in: language)
    }
    bar?.reach(read)
    return !interruption.isAsked
  }

  /// Takes the bar from the terminal.
  func end() { bar?.clear() }

  /// Says that the import was stopped, and how it goes on.
  static func sayStopped(in language: Language) {
    Standard.error.write("nikat: \(stopped[language])\n")
  }

  private static let stopped = Bilingual(
    "Stopped. What is in stays in; run the same import again to go on.",
    "रोका गया। जो आ चुका वह रहेगा; आगे बढ़ने के लिए यही आयात फिर चलाएँ।")
}
