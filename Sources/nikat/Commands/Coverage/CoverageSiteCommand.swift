internal import ArgumentParser
import Coverage
import Exchange
import Geodata
import Geodesy
import Registry
import Wording

/// Answers `nikat coverage site`.
struct CoverageSiteCommand: SpeakingCommand, AwaitingCommand {
  /// What the rows are.
  enum Listing: String, CaseIterable, ExpressibleByArgument {
    case sites, unserved, exchanges
  }

  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Choose where the next facilities should stand.",
    discussion: Discussion.text(
      """
      A row for each site: whom it adds to those whom today's facilities and the sites above it \
      serve. The facilities of today stay. Sites are chosen so that more people are within reach, \
      or with --objective distance, so that the way is shorter in the mean, or with all, so that few \
      sites serve all who can be served. With --list unserved, the settlements that stay out of \
      reach; with --list exchanges, the best plans that differ in one site. Standard error says \
      what any plan could come to at best, and so how near to the best possible this one is; JSON and GeoJSON carry it as keys. Rows as CSV or GeoJSON can be taken into a \
      copy of the register with nikat facility import. The search is long or short by counting \
      steps, not seconds: the same question has the same answer everywhere. Memory grows with the \
      settlements, about 400 bytes each, and with the pairs of a place and an unserved settlement \
      within reach, 16 bytes each.
      """, examples: PackageResources.coverage_site_txt))

  @OptionGroup var types: TypesOption

  @OptionGroup var siting: SitingOptions
  @OptionGroup var reach: ReachOptions

  @Option(help: "What the rows are.")
  var list: Listing = .sites

  @OptionGroup var areas: AreaFilterOptions
  @OptionGroup var demand: DemandOptions
  @OptionGroup var day: AsOfOption
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard list != .exchanges || siting.objective == .people else {
      throw ValidationError("--list exchanges goes with --objective people.")
    }
  }

  func run() async throws {
    var question = try question
    if let path = siting.candidates {
      question.candidates = try await CandidateFile.read(path, in: speech.language)
    }
    let register = try Register(opening: register.path, for: .reading)
    let answer = try CoverageAnswer(format, in: speech.language, to: output)
    let interruption = Interruption()
    try register.read { snapshot in
      question.areas = try areas.areas(in: snapshot, language: speech.language)
      let bar = SharedBar(Self.working[speech.language], in: speech.language, interruption)
      let plan = try SitePlan(question, in: snapshot) { bar.reach($0) }
      bar.clear()
      guard !interruption.isAsked else { throw ExitCode(Interruption.exitCode) }
      try print(plan, in: snapshot, to: answer)
    }
  }

  private var question: SitingQuestion {
    get throws {
      let floor = try siting.floor
      var question = SitingQuestion(
        add: siting.add ?? 0,
        for: ReachQuestion(
          by: try level, types: try types.types, within: try reach.limit, on: try day.day(),
          counting: demand.kinds))
      question.objective = siting.objective
      question.floor = floor?.count ?? 0
      question.leastDistance = try siting.leastDistance
      return question
    }
  }

  /// The areas by which people are counted: those of the floor, else the smallest asked for.
  private var level: AreaLevel {
    get throws { try siting.floor?.level ?? (areas.block.isEmpty ? .district : .block) }
  }

  private func print(
    _ plan: SitePlan, in snapshot: RegisterSnapshot, to answer: CoverageAnswer
  ) throws {
    switch list {
    case .sites: try answer.print(plan.siteRows(in: snapshot), RowLayout(plan), plan.envelope)
    case .unserved:
      let rows = try UnservedRow.rows(of: plan.unserved, in: snapshot)
      let layout = RowLayout<UnservedRow>(
        within: plan.question.reach.limit, counting: plan.basis)
      try answer.print(rows, layout, plan.envelope)
    case .exchanges:
      try answer.print(plan.exchangeRows(in: snapshot), RowLayout.exchanges, plan.envelope)
    }
    answer.say(plan.notes)
  }

  private static let working = Bilingual("Choosing sites", "स्थल चुने जा रहे हैं")
}
