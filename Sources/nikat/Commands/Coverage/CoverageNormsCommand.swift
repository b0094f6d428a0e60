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
    let output = try Output(output)
    let (table, boundaries) = try register.read { snapshot in
      let table = try GapTable(question, in: snapshot)
      let outlines = format.format == .geojson ? try snapshot.boundaries(of: by) : []
      return (table, Dictionary(uniqueKeysWithValues: outlines.map { ($0.id, $0.boundary) }))
    }
    try print(table, boundaries, to: output)
  }

  private var question: GapQuestion {
    get throws {
      var types: [FacilityType] = []
      for text in type { types.append(try FacilityType.named(text)) }
      return try GapQuestion(
        by: by, norms: .named(norm), types: types, within: Distance.parse(within), on: day.day())
    }
  }

  private func print(
    _ table: GapTable, _ boundaries: [Area.ID: MultiPolygon], to output: Output
  ) throws {
    let language = speech.language
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: RowLayout(table, boundaries: boundaries),
      envelope: table.envelope, in: language, to: output)
    for row in table.rows { try printer.print(row) }
    if format.format == .table {
      for row in table.totals { try printer.print(row) }
    }
    try printer.finish()
    guard format.format != .json && format.format != .geojson else { return }
    for note in table.notes { Standard.error.write("nikat: \(note[language])\n") }
  }
}

extension AreaLevel: ExpressibleByArgument {}
