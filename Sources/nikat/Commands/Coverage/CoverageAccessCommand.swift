internal import ArgumentParser
import Coverage
import Exchange
import Geodata
import Geodesy
import Registry
import Wording

/// Answers `nikat coverage access`.
struct CoverageAccessCommand: SpeakingCommand {
  /// How it is scored.
  enum Scoring: String, CaseIterable, ExpressibleByArgument {
    case twoStep = "2sfca"
    case enhanced = "e2sfca"
    case gravity
  }

  /// What the rows are.
  enum Listing: String, CaseIterable, ExpressibleByArgument {
    case areas, settlements
  }

  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Score how much care each person has within reach.",
    discussion: Discussion.text(
      """
      2sfca divides each facility's supply by the people within reach of it, and adds these ratios \
      up for each settlement; e2sfca weighs near ones more, by zones; gravity adds supply over \
      distance. A row for each area, its score the mean of its people's; with --list settlements a \
      row for each settlement, the worst served first. Distances are geodesics. Memory grows with \
      settlements and facilities, never with their pairs.
      """, examples: PackageResources.coverage_access_txt))

  @Option(
    help: ArgumentHelp(
      "The type whose supply counts, in any spelling; repeat for more.", valueName: "type"))
  var type: [String]

  @Option(help: "How it is scored.")
  var method: Scoring = .twoStep

  @Option(help: ArgumentHelp("How far people go.", valueName: "distance"))
  var within = "30km"

  @Option(
    help: ArgumentHelp(
      "The limits of e2sfca's zones (default: thirds of --within).", valueName: "distances"))
  var zones: String?

  @Option(
    help: ArgumentHelp("Their weights (default: 1,0.68,0.22).", valueName: "numbers"))
  var weights: String?

  @Option(help: ArgumentHelp("The power of distance in gravity.", valueName: "exponent"))
  var exponent = 1.0

  @Option(
    help: ArgumentHelp(
      "What a facility supplies: 1, or the latest observed number of this, such as beds.",
      valueName: "indicator"))
  var supply = "1"

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
    if let top, top < 1 { throw ValidationError("--top is a count from 1.") }
    guard exponent > 0, exponent <= 5 else {
      throw ValidationError("--exponent is a number above 0, at most 5.")
    }
    if method != .enhanced, zones != nil || weights != nil {
      throw ValidationError("--zones and --weights go with --method e2sfca.")
    }
  }

  func run() throws {
    let question = try question
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      let table = try AccessTable(question, in: snapshot)
      switch list {
      case .areas: try printAreas(of: table, in: snapshot, to: output)
      case .settlements: try printSettlements(of: table, in: snapshot, to: output)
      }
      guard format.format != .json && format.format != .geojson else { return }
      for note in table.notes { Standard.error.write("nikat: \(note[speech.language])\n") }
    }
  }

  private var question: AccessQuestion {
    get throws {
      var types: [FacilityType] = []
      for text in type { types.append(try FacilityType.named(text)) }
      return AccessQuestion(
        by: by, types: types, try scoring, supply: supply == "1" ? nil : supply,
        on: try day.day(), counting: demand.kinds)
    }
  }

  private var scoring: AccessMethod {
    get throws(Problem) {
      let reach = try Distance.parse(within)
      switch method {
      case .twoStep: return .twoStep(within: reach)
      case .enhanced:
        return .enhanced(zones: try AccessMethod.zones(zones, weights: weights, within: reach))
      case .gravity: return .gravity(exponent: exponent, within: reach)
      }
    }
  }

  private func printAreas(
    of table: AccessTable, in snapshot: RegisterSnapshot, to output: Output
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

  private func printSettlements(
    of table: AccessTable, in snapshot: RegisterSnapshot, to output: Output
  ) throws {
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: RowLayout<ScoredRow>(table),
      envelope: table.envelope, in: speech.language, to: output)
    for row in try ScoredRow.rows(of: table, in: snapshot, atMost: top ?? .max) {
      try printer.print(row)
    }
    try printer.finish()
  }
}
