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

  @OptionGroup var types: TypesOption

  @OptionGroup var reach: ReachOptions

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

  func run() throws {
    let question = try question
    let register = try Register(opening: register.path, for: .reading)
    let answer = try CoverageAnswer(format, in: speech.language, to: output)
    try register.read { snapshot in
      let table = try ReachTable(question, in: snapshot)
      switch list {
      case .areas:
        let layout = RowLayout(table, boundaries: try answer.boundaries(of: by, in: snapshot))
        try answer.print(table.rows.prefix(top.most), totals: [table.total], layout, table.envelope)
      case .unserved:
        let rows = try UnservedRow.rows(of: table.unserved, in: snapshot, atMost: top.most)
        let layout = RowLayout<UnservedRow>(within: table.question.limit, counting: table.basis)
        try answer.print(rows, layout, table.envelope)
      }
      answer.say(table.notes)
    }
  }

  private var question: ReachQuestion {
    get throws {
      ReachQuestion(
        by: by, types: try types.types, within: try reach.limit, on: try day.day(),
        counting: demand.kinds)
    }
  }
}
