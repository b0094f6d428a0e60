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
    if let failure = report.failure, report.totals.read == 0 {
      return text + "\(failure.message(in: language))\n"
    }
    text += balance(report.totals, in: language) + "\n"
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
            .text(reason.said(in: language)),
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

  /// The sum over several files.
  static func totals(of reports: [ImportReport], in language: Language) -> String {
    let refused = reports.count { $0.failure != nil && $0.totals.read == 0 }
    let text = files.said(
      in: language, with: ["count": "\(reports.count)", "refused": "\(refused)"])
    return "\(text)\n\(balance(reports.map(\.totals).reduce(ImportTotals(), +), in: language))\n"
  }

  private static func balance(_ totals: ImportTotals, in language: Language) -> String {
    "\(read[language]) \(totals.read) = "
      + ImportReport.Outcome.allCases.map { "\($0.name[language]) \(totals.count(of: $0))" }
      .joined(separator: " + ")
  }

  private static let files = Bilingual(
    "{count} files, {refused} of them not read", "{count} फ़ाइलें, जिनमें से {refused} नहीं पढ़ी गईं")

  /// A place without the name of the file, which stands above.
  private static func shortened(_ place: String, in file: String) -> String {
    guard place.hasPrefix(file) else { return place }
    return String(place.dropFirst(file.count).drop { ":, ".contains($0) })
  }
}

extension ImportTotals {
  /// How many rows had an outcome.
  func count(of outcome: ImportReport.Outcome) -> Int {
    switch outcome {
    case .accepted: accepted
    case .corrected: corrected
    case .unchanged: unchanged
    case .held: held
    case .rejected: rejected
    case .leftOut: leftOut
    }
  }

  static func + (one: Self, other: Self) -> Self {
    var sum = one
    sum.accepted += other.accepted
    sum.corrected += other.corrected
    sum.unchanged += other.unchanged
    sum.held += other.held
    sum.rejected += other.rejected
    sum.leftOut += other.leftOut
    return sum
  }
}

extension Fields {
  /// The totals over all files under the keys of the balance.
  static func totals(of reports: [ImportReport]) -> Self {
    let sum = reports.map(\.totals).reduce(ImportTotals(), +)
    var fields: Fields = ["read": .integer(sum.read)]
    for outcome in ImportReport.Outcome.allCases {
      fields.append(outcome.rawValue, .integer(sum.count(of: outcome)))
    }
    return fields
  }
}

extension RowLayout where Subject == ImportReport {
  /// A row for each file: the totals under their keys, and why.
  static func imports(isDryRun: Bool) -> Self {
    let counts = Outcome.allCases.map { outcome in
      Column<ImportReport>(outcome.rawValue) { .integer($0.totals.count(of: outcome)) }
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
      "message": .text(reason.said(in: .english)),
      "count": .integer(reason.count), "examples": .list(reason.examples.map { .text($0) }),
    ]
  }
}
