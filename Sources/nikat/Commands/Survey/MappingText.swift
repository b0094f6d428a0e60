import Exchange
import Geodata
import Survey
import Wording

/// How the columns of a file are read, for a person.
enum MappingText {
  /// The file and what was recognised in it.
  static func heading(of explanation: MappingExplanation, in language: Language) -> String {
    "\(explanation.file): \(explanation.format[language])\n"
  }

  /// What is to be said below the columns.
  static func notes(of explanation: MappingExplanation, in language: Language) -> String {
    var text = ""
    if let shapes = explanation.shapes { text += "\(shapes[language])\n" }
    if !explanation.missing.isEmpty {
      text += "\(missing[language]): \(explanation.missing.joined(separator: ", "))\n"
    }
    for note in explanation.notes { text += "\(note[language])\n" }
    return text
  }

  private static let missing = Bilingual(
    "columns of the profile that the file does not have", "प्रोफ़ाइल के वे स्तंभ जो फ़ाइल में नहीं हैं")
}

extension RowLayout where Subject == MappingExplanation.Column {
  /// A row for each column of a file.
  static func mapping(hasLabels: Bool) -> Self {
    let labels = FieldNames.labels(of: FacilityField.entity)
    let label = TableColumn<Subject>(Bilingual("label", "शीर्षक")) { column, _ in
      .text(column.label)
    }
    return Self(
      columns: [
        Column("file") { .text($0.file) },
        Column("number") { .integer($0.number) },
        Column("column") { .text($0.name) },
        Column("label") { .text($0.label) },
        Column("field") { .text($0.field) },
        Column("reason") { .text($0.reason.english) },
        Column("examples") { .list($0.examples.map { .text($0) }) },
      ],
      table: [
        TableColumn(Bilingual("column", "स्तंभ")) { column, _ in .text(column.name) }
      ] + (hasLabels ? [label] : []) + [
        TableColumn(Bilingual("gives", "मद")) { column, language in
          guard let field = column.field else { return .missing }
          guard language == .hindi, let hindi = labels[field]?.hindi else { return .text(field) }
          return .text("\(field) (\(hindi))")
        },
        TableColumn(Bilingual("because of", "कारण")) { column, language in
          .text(column.reason[language])
        },
        TableColumn(Bilingual("such as", "उदाहरण")) { column, _ in .text(column.examples.first) },
      ])
  }
}
