import Exchange
import Registry
import Survey
import Wording

/// Gathers the rows and places of an import for its page.
final class SurveyPageBuilder {
  private var page: SurveyPage
  private let language: Language

  init(in language: Language, at moment: String, isDryRun: Bool) {
    self.language = language
    page = SurveyPage(
      in: language, subtitle: isDryRun ? "\(moment) · \(Self.dryRun[language])" : moment)
  }

  /// Takes a row as it is decided.
  func append(_ row: RowOutcome) {
    let mark = Self.mark(of: row.outcome)
    if let place = row.place {
      if page.dots.count < SurveyPage.mostDots {
        page.dots.append(SurveyPage.Dot(place, mark ?? .fine))
      } else {
        page.dotsLeftOut += 1
      }
    }
    guard let mark, mark != .fine else { return }
    guard page.rows.count < SurveyPage.mostRows else { return page.rowsLeftOut += 1 }
    let findings = row.findings.map { finding in
      let rule = finding.problem.kind.rule.said(in: language, with: finding.problem.details)
      return finding.after.map { "\(rule): \(finding.before ?? "") → \($0)" } ?? rule
    }
    page.rows.append(
      SurveyPage.Row(
        place: row.record.place, mark: mark, outcome: row.outcome.name[language],
        findings: findings, values: Self.values(of: row.record)))
  }

  /// The page of all files.
  func html(of reports: [ImportReport]) -> String {
    page.files = reports.map { report in
      SurveyPage.File(
        name: report.file, format: report.format[language],
        counts: [(Self.read[language], report.totals.read)]
          + ImportReport.Outcome.allCases.map { ($0.name[language], report.totals.count(of: $0)) },
        reasons: report.reasons.map { reason in
          (
            reason.count, reason.outcome.name[language],
            reason.said(in: language),
            reason.examples.joined(separator: ", ")
          )
        },
        failure: report.failure?.message(in: language))
    }
    return page.html
  }

  /// The first values that say anything, patients' numbers blacked out.
  private static func values(of record: Record) -> [(column: String, value: String)] {
    var values: [(column: String, value: String)] = []
    for (column, name) in record.header.names.enumerated() where values.count < 8 {
      let text = record.text(at: column)
      if text.allSatisfy(\.isWhitespace) { continue }
      values.append((name, String(PatientIdentifier.blackedOut(text).prefix(80))))
    }
    return values
  }

  private static func mark(of outcome: ImportReport.Outcome) -> SurveyPage.Mark? {
    switch outcome {
    case .accepted, .unchanged: .fine
    case .corrected: .corrected
    case .held: .held
    case .rejected: .rejected
    case .leftOut: nil
    }
  }

  private static let read = Bilingual("read", "पढ़ी गईं")
  private static let dryRun = Bilingual("dry run, nothing was written", "केवल जाँच, कुछ नहीं लिखा गया")
}
