internal import ArgumentParser
import Exchange
import FoundationEssentials
import Registry
import Wording

/// Answers `nikat survey export`.
struct SurveyExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Give back every row that was brought, as it came.",
    discussion: Discussion.text(
      """
      The bytes of each row are kept for ever, whatever became of it; numbers of patients are \
      blacked out. Each row stands with the file it came in, the sender's key, what was decided and \
      the facility it became. Bytes that are no UTF-8 stand in base64.
      """, examples: PackageResources.survey_export_txt))

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws { try format.refuseGeoJSON() }

  func run() throws {
    let register = try Register(opening: register.path, for: .reading)
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .rawSubmissions, in: speech.language,
      to: Output(output))
    try register.read { snapshot in
      try snapshot.forEachRawSubmission { try printer.print($0) }
    }
    try printer.finish()
  }
}

extension RowLayout where Subject == RawSubmission {
  /// A row for each submission.
  fileprivate static var rawSubmissions: Self {
    Self(
      columns: [
        Column("id") { .integer(Int($0.id.number)) },
        Column("file") { .text($0.file) },
        Column("position") { .integer($0.position) },
        Column("instance_id") { .text($0.instanceID) },
        Column("decision") { .text($0.decision.rawValue) },
        Column("entity_id") { .integer($0.entity.map(Int.init)) },
        Column("imported_at") { .text($0.importedAt) },
        Column("who") { .text($0.who) },
        Column("encoding") { .text($0.text == nil ? "base64" : "utf-8") },
        Column("raw") { .text($0.text ?? Data($0.raw).base64EncodedString()) },
      ],
      table: [
        TableColumn(Bilingual("file", "फ़ाइल")) { row, _ in .text(row.file) },
        TableColumn(Bilingual("place", "स्थान")) { row, _ in .integer(row.position) },
        TableColumn(Bilingual("decision", "निर्णय")) { row, _ in .text(row.decision.rawValue) },
        TableColumn(Bilingual("as it came", "जैसी आई")) { row, _ in .text(row.text ?? "…") },
      ])
  }
}

extension RawSubmission {
  /// The bytes as text; nil if they are none.
  fileprivate var text: String? { String(validating: raw, as: UTF8.self) }
}
