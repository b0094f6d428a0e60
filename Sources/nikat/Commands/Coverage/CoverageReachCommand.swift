internal import ArgumentParser
import Coverage
import Exchange
import Geodata
import Geodesy
import Registry
import Wording

/// Answers `nikat coverage reach`.
struct CoverageReachCommand: SpeakingCommand {
  /// What the rows are.
  enum Listing: String, CaseIterable, ExpressibleByArgument {
    case areas, unserved
  }

  static let configuration = CommandConfiguration(
    commandName: "reach",
    abstract: "Count the people who have a facility within reach, and list who has none.",
    discussion: Discussion.text(
      """
      A row for each area: its people, and how many of them have the nearest facility of the type \
      within the distance or the time; the facility may stand in the next area. With --list \
      unserved, a row for each settlement beyond it, those with most people first. A time is \
      reckoned as the straight line times a detour at one speed. Notes on what was counted go to \
      standard error; JSON and GeoJSON carry them as keys. Memory grows with the settlements: \
      about 300 bytes each.
      """, examples: PackageResources.coverage_reach_txt))

  @Option(
    help: ArgumentHelp(
      "The type to reach, in any spelling; repeat where any of several will do.",
      valueName: "type"))
  var type: [String]

  @OptionGroup var reach: ReachOptions

  @Option(help: "The areas to compare.")
  var by: AreaLevel = .district

  @Option(help: "What the rows are.")
  var list: Listing = .areas

  @Option(help: ArgumentHelp("Only so many of the first rows.", valueName: "count"))
  var top: Int?

  @OptionGroup var demand: DemandOptions
  @OptionGroup var day: AsOfOption
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard !type.isEmpty else { throw ValidationError("Name a type with --type, such as PHC.") }
    if let top, top < 1 { throw ValidationError("--top is a count from 1.") }
  }

  func run() throws {
    let question = try question
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      let table = try ReachTable(question, in: snapshot)
      switch list {
      case .areas: try printAreas(of: table, in: snapshot, to: output)
      case .unserved: try printUnserved(of: table, in: snapshot, to: output)
      }
      guard format.format != .json && format.format != .geojson else { return }
      for note in table.notes { Standard.error.write("nikat: \(note[speech.language])\n") }
    }
  }

  private var question: ReachQuestion {
    get throws {
      var types: [FacilityType] = []
      for text in type { types.append(try FacilityType.named(text)) }
      return ReachQuestion(
        by: by, types: types, within: try reach.limit, on: try day.day(), counting: demand.kinds)
    }
  }

  private func printAreas(
    of table: ReachTable, in snapshot: RegisterSnapshot, to output: Output
  ) throws {
    let outlines = format.format == .geojson ? try snapshot.boundaries(of: by) : []
    let boundaries = Dictionary(uniqueKeysWithValues: outlines.map { ($0.id, $0.boundary) })
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: RowLayout(table, boundaries: boundaries),
      envelope: table.envelope, in: speech.language, to: output)
    for row in table.rows.prefix(top ?? .max) { try printer.print(row) }
    if format.format == .table { try printer.print(table.total) }
    try printer.finish()
  }

  private func printUnserved(
    of table: ReachTable, in snapshot: RegisterSnapshot, to output: Output
  ) throws {
    let printer = try RowPrinter(
      format.format, excel: format.excel,
      layout: RowLayout<UnservedRow>(
        within: table.question.limit, counting: table.basis),
      envelope: table.envelope, in: speech.language, to: output)
    for row in try UnservedRow.rows(of: table.unserved, in: snapshot, atMost: top ?? .max) {
      try printer.print(row)
    }
    try printer.finish()
  }
}
