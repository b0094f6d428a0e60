internal import ArgumentParser
import Registry
import Wording

/// Answers `nikat survey undo`.
struct SurveyUndoCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what was decided about rows, or a whole import.",
    discussion: Discussion.text(
      """
      A row waits again; a facility that it added is withdrawn, and fields that it changed are as \
      before. With --import all rows of an import are taken back and rejected. What others \
      changed since stays, and is said. Everything stays in the history.
      """, examples: PackageResources.survey_undo_txt))

  @Argument(help: "The rows.")
  var rows: [String] = []

  @Option(help: ArgumentHelp("A whole import, as nikat survey list shows it.", valueName: "id"))
  var `import`: String?

  @OptionGroup var review: ReviewOptions

  var speech: LanguageOption { review.speech }

  func validate() throws {
    guard rows.isEmpty != (`import` == nil) else {
      throw ValidationError("Name rows, or an import with --import.")
    }
  }

  func run() throws {
    if let text = `import` { return try undoImport(text) }
    let ids = try rows.map { try Submission.ID(typed: $0) }
    let kept = try review.decide { transaction, signature in
      try ids.map { try transaction.undo($0, signed: signature, reason: review.reason) }
    }
    for (id, fields) in zip(ids, kept) {
      review.say(
        Bilingual("Row {row} waits again.", "पंक्ति {row} फिर निर्णय के लिए रुकी है।"),
        ["row": id.description])
      guard !fields.isEmpty else { continue }
      review.say(
        Bilingual(
          "These stay, because others changed them since: {fields}.",
          "ये वैसे ही रहे, क्योंकि बाद में औरों ने इन्हें बदला: {fields}।"),
        ["fields": fields.joined(separator: ", ")])
    }
  }

  private func undoImport(_ text: String) throws {
    guard let number = Int64(Numerals.ascii(text)), number > 0 else {
      throw Problem(.reviewImportUnknown, ["value": text])
    }
    let (rows, kept) = try review.decide { transaction, signature in
      try transaction.undo(ImportRun.ID(number), signed: signature, reason: review.reason)
    }
    review.say(
      Bilingual(
        "Import {import} is taken back: {count} rows.",
        "आयात {import} वापस लिया गया: {count} पंक्तियाँ।"),
      ["import": String(number), "count": String(rows)])
    guard !kept.isEmpty else { return }
    review.say(
      Bilingual(
        "These facilities stay, because others changed them since: {ids}.",
        "ये केंद्र रहे, क्योंकि बाद में औरों ने इन्हें बदला: {ids}।"),
      ["ids": kept.map(\.description).joined(separator: ", ")])
  }
}
