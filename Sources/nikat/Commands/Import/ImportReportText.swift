import Exchange
import Registry
import Survey
import Wording

/// What became of a file, for a person.
enum ImportReportText {
  private static let dryRun = Bilingual("dry run, nothing was written", "केवल जाँच, कुछ नहीं लिखा गया")
  private static let read = Bilingual("read", "पढ़ी गईं")
  private static let unused = Bilingual("columns not used", "जो स्तंभ नहीं लिए गए")

  /// The totals as an equation, then the reasons, the columns that gave nothing and the notes.
  static func text(of report: ImportReport, isDryRun: Bool, in language: Language) -> String {
    var text = "\(report.file): \(report.format[language])"
    text += isDryRun ? " (\(dryRun[language]))\n" : "\n"
    text += "\(read[language]) \(report.totals.read) = "
    text +=
      ImportReport.Outcome.allCases.map { "\($0.name[language]) \(report.count(of: $0))" }
      .joined(separator: " + ") + "\n"
    if !report.reasons.isEmpty {
      var table = TextTable(
        headings: [
          Bilingual("rows", "पंक्तियाँ"), Bilingual("outcome", "निर्णय"), Bilingual("reason", "कारण"),
          Bilingual("examples", "उदाहरण"),
        ].map { $0[language] })
      for reason in report.reasons {
        table.append(
          [
            .integer(reason.count), .text(reason.outcome.name[language]),
            .text(reason.problem.kind.rule.said(in: language, with: reason.problem.details)),
            .text(reason.examples.map { shortened($0, in: report.file) }.joined(separator: ", ")),
          ], to: &text)
      }
      table.end(into: &text)
    }
    if !report.unusedColumns.isEmpty {
      text += "\(unused[language]): \(report.unusedColumns.joined(separator: ", "))\n"
    }
    for note in report.notes { text += "\(note[language])\n" }
    return text
  }

  /// A place without the name of the file, which stands above.
  private static func shortened(_ place: String, in file: String) -> String {
    guard place.hasPrefix(file) else { return place }
    return String(place.dropFirst(file.count).drop { ":, ".contains($0) })
  }
}

extension ImportReport {
  /// How many rows had an outcome.
  func count(of outcome: Outcome) -> Int {
    switch outcome {
    case .accepted: totals.accepted
    case .corrected: totals.corrected
    case .unchanged: totals.unchanged
    case .held: totals.held
    case .rejected: totals.rejected
    case .leftOut: totals.leftOut
    }
  }
}

extension RowLayout where Subject == ImportReport {
  /// A row for each file: the totals under their keys, and why.
  static func imports(isDryRun: Bool) -> Self {
    let counts = Outcome.allCases.map { outcome in
      Column<ImportReport>(outcome.rawValue) { .integer($0.count(of: outcome)) }
    }
    return Self(
      columns: [
        Column("file") { .text($0.file) },
        Column("format") { .text($0.format.english) },
        Column("read") { .integer($0.totals.read) },
      ] + counts + [
        Column("complete") { .boolean($0.isComplete) },
        Column("dry_run") { _ in .boolean(isDryRun) },
        Column("reasons") { .list($0.reasons.map { .object(fields(of: $0)) }) },
        Column("unused_columns") { .list($0.unusedColumns.map { .text($0) }) },
        Column("notes") { .list($0.notes.map { .text($0.english) }) },
        Column("failure") { .text($0.failure?.message(in: .english)) },
      ], table: [])
  }

  private typealias Outcome = ImportReport.Outcome

  private static func fields(of reason: ImportReport.Reason) -> Fields {
    [
      "outcome": .text(reason.outcome.rawValue), "rule": .text(reason.problem.kind.id),
      "message": .text(
        reason.problem.kind.rule.said(in: .english, with: reason.problem.details)),
      "count": .integer(reason.count), "examples": .list(reason.examples.map { .text($0) }),
    ]
  }
}
