public import Wording

extension MappingProfile {
  /// The profile of a mapping, to be saved: a line for each column, with its reason as a comment.
  ///
  /// - Parameters:
  ///   - explanation: What `survey check` says of the file.
  ///   - settings: Whose preset, source and form are kept.
  ///   - language: In which the comments are written.
  /// - Returns: The text of the file.
  public static func text(
    of explanation: MappingExplanation, _ settings: ImportSettings, in language: Language
  ) -> String {
    var text = "# nikat profile\n"
    text += "# \(opening.said(in: language, with: ["file": explanation.file]))\n"
    text += "# \(grammar[language])\n"
    let kept = [
      ("preset", settings.preset?.name), ("source", settings.source), ("form", settings.form),
    ]
    for case (let name, let value?) in kept { text += "\(name) = \(oneLine(value))\n" }
    for column in explanation.columns {
      guard let field = column.field else { continue }
      text += "\n# \(column.reason[language])\n\(field) = \(oneLine(column.name))\n"
    }
    let unused = explanation.columns.filter { $0.field == nil }.map { oneLine($0.name) }
    if !unused.isEmpty {
      text += "\n# \(Self.unused[language]): \(unused.joined(separator: ", "))\n"
    }
    return text
  }

  private static let opening = Bilingual(
    "How the columns of {file} give the fields of a facility.",
    "{file} के स्तंभ स्वास्थ्य केंद्र के कौन-से मद देते हैं।")
  private static let grammar = Bilingual(
    "field = column; leave the column out and none gives the field. Use it with --profile.",
    "मद = स्तंभ; स्तंभ खाली छोड़ें तो वह मद किसी से नहीं लिया जाएगा। --profile के साथ काम में लें।")
  private static let unused = Bilingual("columns that give nothing", "जो स्तंभ कुछ नहीं देते")

  private static func oneLine(_ name: String) -> String { CellText.oneLine(name) }
}
