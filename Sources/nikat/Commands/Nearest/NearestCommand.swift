internal import ArgumentParser
import Exchange
import Geodesy
import Registry
import Survey
import Wording

/// Answers `nikat nearest`.
struct NearestCommand: AwaitingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "nearest",
    // Named in its own help also where ``Main`` reads it without the tree above.
    _superCommandName: "nikat",
    abstract: "Say which facilities are nearest to a place.",
    discussion: Discussion.text(
      """
      The place is a name in either script, misspelt perhaps; coordinates (--at); or a PIN code \
      (--pin). Distances are geodesics on WGS 84. With --batch, every row of a table is asked for, \
      and the answers are added to it; with --batch-form raw, places and answers are bare \
      little-endian numbers: in, float64 longitude and float64 latitude; out, -k times a place, \
      int64 id of the facility and float64 metres, -1 and NaN where there is none.
      """, examples: PackageResources.nearest_txt))

  @OptionGroup var place: NearestPlace

  @Option(
    help: ArgumentHelp(
      "Ask for every row of this table; - is standard input. Answers in CSV unless --format says "
        + "otherwise.",
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var batch: String?

  @Option(help: "Whether the batch is a table, or raw: bare numbers in, bare numbers out.")
  var batchForm: BatchForm = .table

  @OptionGroup(title: "Which facilities") var filter: FacilityFilterOptions

  @Option(
    name: .customShort("k", allowingJoined: true),
    help: ArgumentHelp("How many answers.", valueName: "count"))
  var count = 3

  @Option(help: ArgumentHelp("Only facilities within this distance.", valueName: "distance"))
  var within: String?

  @OptionGroup var day: AsOfOption

  @Option(name: .customLong("format"), help: "The form of the answer.")
  var format: NearestFormat = .table

  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard place.count + (batch == nil ? 0 : 1) == 1 else {
      throw ValidationError("Give one place: a name, --at, --pin, or a table with --batch.")
    }
    guard (1...1000).contains(count) else {
      throw ValidationError("-k is a count from 1 to 1000.")
    }
    if batch != nil, format == .sms || format == .geojson {
      throw ValidationError("--batch answers in CSV, JSON or NDJSON.")
    }
    if batchForm == .raw, batch == nil || format != .table {
      throw ValidationError("--batch-form raw goes with --batch, and without --format.")
    }
  }

  func run() async throws {
    let limit = try within.map(Distance.parse)
    let question = NearestQuestion(
      filter: try filter.filter(asOf: day.day()), count: count,
      limit: limit ?? RegisterSnapshot.halfwayRoundTheEarth)
    let register = try Register(opening: register.path, for: .reading)
    if batchForm == .raw, let batch {
      let places = try RawPlaces(path: batch)
      return try RawBatch(question, in: register).answer(places, to: try Output(output))
        .tell(of: places.name, in: speech.language)
    }
    let output = try Output(output)
    guard let batch else { return try answer(question, from: register, to: output) }
    let file = try await SourceFile.open(batch)
    // The form of a batch is that of its input; a table for people would not be one.
    let form = format.rows.flatMap { $0 == .table ? nil : $0 } ?? .csv
    try await NearestBatch(question, in: register, language: speech.language)
      .answer(file, as: form, to: output)
  }

  private func answer(
    _ question: NearestQuestion, from register: Register, to output: Output
  ) throws {
    let language = speech.language
    let (found, answers) = try register.read { snapshot in
      let found = try place.found(in: snapshot)
      return (found, try question.answers(at: found.coordinate, in: snapshot))
    }
    for note in found.notes { Standard.error.write("nikat: \(note[language])\n") }
    guard !answers.isEmpty else {
      throw Problem(.nothingNear, ["value": nothingFound(near: found)])
    }
    guard let rows = format.rows else {
      try output.write(NearestMessage.text(of: answers, in: language) + "\n")
      return try output.finish()
    }
    if rows == .table {
      Standard.error.write(
        Bilingual("Nearest to \(found.name.english):\n", "\(found.name.hindi) के सबसे पास:\n")[
          language])
    }
    let printer = try RowPrinter(rows, layout: .nearest, in: language, to: output)
    for answer in answers { try printer.print(answer) }
    try printer.finish()
  }

  private func nothingFound(near found: NearestPlace.Found) -> String {
    let language = speech.language
    guard let within else {
      return Bilingual("in this register", "इस रजिस्टर में")[language]
    }
    return Bilingual(
      "within \(within) of \(found.name.english)", "\(found.name.hindi) से \(within) के भीतर")[
        language]
  }
}
