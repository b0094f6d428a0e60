public import ArgumentParser
import Coverage
import Exchange
import Geodata
import Geodesy
public import Registry
import Wording

/// Answers `nikat coverage norms`.
struct CoverageNormsCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "norms",
    abstract: "Compare what areas have with what a norm asks for.",
    discussion: Discussion.text(
      """
      A row for each area and type: people of its settlements, facilities that serve, how many the \
      norm asks for, how many are missing, and how many people live beyond a distance from the \
      nearest one, which may stand in the next area. Notes on norms, sources and what could not be \
      counted go to standard error; JSON and GeoJSON carry them as keys. Memory grows with the \
      settlements: about 200 bytes each.
      """, examples: PackageResources.coverage_norms_txt))

  @Option(help: "The areas to compare.")
  var by: AreaLevel = .district

  @Option(
    help: ArgumentHelp(
      "Only this type, in any spelling; repeat for more (default: HSC, PHC and CHC).",
      valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("The norms to apply: rhs or iphs-2022.", valueName: "name"))
  var norm = "rhs"

  @Option(help: ArgumentHelp("People farther than this are out of reach.", valueName: "distance"))
  var within = "5km"

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
      let table = try GapTable(question, in: snapshot)
      let layout = RowLayout(table, boundaries: try answer.boundaries(of: by, in: snapshot))
      try answer.print(table.rows, totals: table.totals, layout, table.envelope)
      answer.say(table.notes)
    }
  }

  private var question: GapQuestion {
    get throws {
      try GapQuestion(
        by: by, norms: .named(norm), types: type.map { try FacilityType.named($0) },
        within: Distance.parse(within), on: day.day())
    }
  }
}

extension AreaLevel: ExpressibleByArgument {}
