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

  @OptionGroup var types: TypesOption

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

  @OptionGroup var top: TopOption

  @OptionGroup var demand: DemandOptions
  @OptionGroup var day: AsOfOption
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
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
    let answer = try CoverageAnswer(format, in: speech.language, to: output)
    try register.read { snapshot in
      let table = try AccessTable(question, in: snapshot)
      switch list {
      case .areas:
        let layout = RowLayout(table, boundaries: try answer.boundaries(of: by, in: snapshot))
        try answer.print(table.rows.prefix(top.most), totals: [table.total], layout, table.envelope)
      case .settlements:
        let rows = try ScoredRow.rows(of: table, in: snapshot, atMost: top.most)
        try answer.print(rows, RowLayout<ScoredRow>(table), table.envelope)
      }
      answer.say(table.notes)
    }
  }

  private var question: AccessQuestion {
    get throws {
      AccessQuestion(
        by: by, types: try types.types, try scoring, supply: supply == "1" ? nil : supply,
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
}
