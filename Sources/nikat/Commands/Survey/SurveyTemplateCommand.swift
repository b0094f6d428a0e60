internal import ArgumentParser
import Exchange
import Geodesy
import Registry
import Survey
import Wording

/// Answers `nikat survey template`.
struct SurveyTemplateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write the form that surveyors fill in, or the list of facilities to visit.",
    discussion: Discussion.text(
      """
      A form is an XLSForm for ODK Collect and KoboToolbox, a sheet is an Excel workbook for those \
      without phones, a list is the facilities of the register as the file facilities.csv that goes \
      with the form. All come back through nikat survey import with no column to map. --follow-up \
      lists only what is stale or doubtful, in the order of a short way.
      """, examples: PackageResources.survey_template_txt))

  /// What is written.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case form, sheet, list
  }

  @Argument(help: "What to write: form, sheet or list.")
  var kind: Kind

  @Flag(help: "form: without the list of facilities, for a first survey.")
  var withoutList = false

  @Flag(help: "list: only facilities whose data are stale or doubtful, in visiting order.")
  var followUp = false

  @Option(
    help: ArgumentHelp(
      "--follow-up: points taken before this day are stale.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "--follow-up: points less accurate than this are doubtful (default: 50m).",
      valueName: "distance"))
  var accuracy: String?

  @Option(
    help: ArgumentHelp("--follow-up: where the way begins.", valueName: "latitude,longitude"))
  var from: String?

  @OptionGroup(title: "Which facilities") var filter: FacilityFilterOptions
  @OptionGroup var areas: AreaFilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if kind != .list, followUp { throw ValidationError("--follow-up goes with list.") }
    if kind != .form, withoutList { throw ValidationError("--without-list goes with form.") }
    if !followUp, since != nil || accuracy != nil || from != nil {
      throw ValidationError("--since, --accuracy and --from go with --follow-up.")
    }
  }

  func run() throws {
    let output = try Output(output)
    switch kind {
    case .form:
      let form = XLSForm(version: Self.version(), hasList: !withoutList)
      try output.write(Self.workbook(form.sheets).bytes)
    case .sheet: try output.write(Self.workbook(RowSheet.sheets).bytes)
    case .list: try writeList(to: output)
    }
    try output.finish()
  }

  private func writeList(to output: Output) throws {
    let visits = try FollowUp(
      accuracy: accuracy.map(Distance.parse) ?? .meters(50),
      since: since.map { (text) throws(Problem) in try CalendarDay(text, at: "--since") })
    let start = try from.map { (text) throws(Problem) in
      try CoordinateText.parse(text).coordinate
    }
    var filter = try filter.filter(asOf: CalendarDay.today)
    try Register(opening: register.path, for: .reading).read { snapshot in
      filter.areas = try areas.areas(in: snapshot, language: speech.language)
      let facilities = try snapshot.facilities(matching: filter).map(snapshot.facility)
      try output.write(CSVLine.text(of: FacilityList.header))
      let rows =
        followUp
        ? visits.visits(among: facilities, from: start)
        : facilities.map { ($0, []) }
      for (facility, reasons) in rows {
        try output.write(CSVLine.text(of: FacilityList.row(of: facility, because: reasons)))
      }
    }
  }

  /// An edition a day, as ODK counts them: 2026040100.
  private static func version() -> String {
    CalendarDay.today.description.filter { $0 != "-" } + "00"
  }

  private static func workbook(_ sheets: [FormSheet]) -> Workbook {
    Workbook(
      sheets.map { sheet in
        Workbook.Sheet(
          name: sheet.name, rows: sheet.rows,
          menus: sheet.menus.map {
            Workbook.Menu(column: $0.column, sheet: $0.sheet, source: $0.source, count: $0.count)
          })
      })
  }
}
