import Wording

/// The survey of facilities as a spreadsheet, for those without phones: a row a facility.
///
/// The headers stand in both languages and are found again by import; where there are choices, the
/// cells offer them.
public enum RowSheet {
  /// The sheets of the workbook: the empty table, and the lists that its cells choose from.
  public static var sheets: [FormSheet] {
    let columns = FacilityQuestion.all.flatMap(columns)
    var table = FormSheet("facilities", [columns.map(\.heading)])
    let lists = columns.compactMap(\.list)
    table.menus = columns.enumerated().compactMap { column, one in
      guard let list = one.list, let source = lists.firstIndex(where: { $0.name == list.name })
      else { return nil }
      return (column, listSheet, source, list.choices.count)
    }
    return [table, FormSheet(listSheet, rows(of: lists))]
  }

  /// The headers of the table, for files that have only one sheet.
  public static var headings: [String] { FacilityQuestion.all.flatMap(columns).map(\.heading) }

  private static let listSheet = "choices"

  private struct Column {
    let heading: String
    var list: ChoiceList?
  }

  private static func columns(of question: FacilityQuestion) -> [Column] {
    guard case .geopoint = question.answer else {
      // A cell holds one choice; several are written with commas.
      guard case .one(let list) = question.answer else {
        return [Column(heading: heading(question.label))]
      }
      return [Column(heading: heading(question.label), list: list)]
    }
    return [
      Bilingual("Latitude", "अक्षांश"), Bilingual("Longitude", "देशांतर"),
      Bilingual("Accuracy m", "सटीकता"),
    ].map { Column(heading: heading($0)) }
  }

  private static func heading(_ label: Bilingual) -> String { "\(label.english) / \(label.hindi)" }

  /// A list a column, its name on top.
  private static func rows(of lists: [ChoiceList]) -> [[String]] {
    let most = lists.map(\.choices.count).max() ?? 0
    return [lists.map(\.name)]
      + (0..<most).map { row in
        lists.map { row < $0.choices.count ? heading($0.choices[row].label) : "" }
      }
  }
}
