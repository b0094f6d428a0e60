public import Wording

/// The survey of a facility as an XLSForm, which ODK and KoboToolbox turn into a form on a phone.
///
/// Sheets and columns are those of https://xlsform.org and of ODK's entity specification: each
/// answer updates the entity `facility` that was picked from the list, or makes a new one.
public struct XLSForm: Sendable {
  /// A name for machines, such as `nikat_facility`.
  public let id: String
  /// The name that surveyors see.
  public let title: Bilingual
  /// Grows with each edition; ODK wants digits, as in 2026112100.
  public let version: String
  /// Whether surveyors pick the facility from the list `facilities.csv` that goes with the form.
  public let hasList: Bool

  /// The file of known facilities, uploaded beside the form or served as its entity list.
  public static let listName = "facilities"

  /// A form with its edition.
  public init(
    id: String = "nikat_facility",
    title: Bilingual = Bilingual("Health facility survey", "स्वास्थ्य केंद्र सर्वेक्षण"),
    version: String, hasList: Bool
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.hasList = hasList
  }

  /// The sheets of the workbook: survey, choices, settings, and entities if there is a list.
  public var sheets: [FormSheet] {
    let sheets = [survey, choices, settings]
    return hasList ? sheets + [entities] : sheets
  }

  private var survey: FormSheet {
    let metas = ["start", "end", "today", "deviceid", "username"].map { Line(type: $0, name: $0) }
    let questions = FacilityQuestion.all.map { Line($0, prefills: hasList) }
    let lines = metas + (hasList ? [Self.pick] : []) + questions + [Self.remark]
    return FormSheet("survey", [Line.columns] + lines.map(\.cells))
  }

  private var choices: FormSheet {
    let lists = FacilityQuestion.all.compactMap(\.list)
    return FormSheet(
      "choices",
      [["list_name", "name"] + Line.translated("label")]
        + lists.flatMap { list in
          list.choices.map { [list.name, $0.code, $0.label.english, $0.label.hindi] }
        })
  }

  private var settings: FormSheet {
    FormSheet(
      "settings",
      [
        ["form_title", "form_id", "version", "default_language", "instance_name"],
        [
          "\(title.english) | \(title.hindi)", id, version, Line.english,
          "concat(${name}, ' ', ${today})",
        ],
      ])
  }

  private var entities: FormSheet {
    FormSheet(
      "entities",
      [
        ["list_name", "label", "entity_id", "create_if", "update_if"],
        [
          Self.listName, "${name}", "coalesce(${known_facility}, uuid())", "${known_facility} = ''",
          "${known_facility} != ''",
        ],
      ])
  }

  private static let pick = Line(
    type: "select_one_from_file \(listName).csv", name: "known_facility",
    label: Bilingual("Which facility is it?", "यह कौन-सा केंद्र है?"),
    hint: Bilingual(
      "Leave it open if the facility is not in the list.", "केंद्र सूची में न हो तो खाली छोड़ें।"),
    appearance: "minimal autocomplete")

  private static let remark = Line(
    type: "text", name: "remark", label: Bilingual("Remarks", "टिप्पणी"),
    hint: Bilingual(
      "No names or numbers of patients.", "मरीज़ों के नाम या नंबर न लिखें।"))
}
