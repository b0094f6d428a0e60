internal import ArgumentParser
import Exchange
import Registry

/// Answers `nikat facility list`.
struct FacilityListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the facilities that serve on a day, in the order of their ids.",
    discussion: Discussion.text(examples: PackageResources.facility_list_txt))

  @OptionGroup(title: "Which facilities") var filter: FacilityFilterOptions

  @Option(help: "Only this status; repeat for more.")
  var status: [FacilityStatus] = []

  @OptionGroup var areas: AreaFilterOptions

  @Flag(help: "Also those that have closed or not yet opened.")
  var all = false

  @OptionGroup var count: CountOption

  @OptionGroup var day: AsOfOption
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if all, day.asOf != nil { throw ValidationError("--all and --as-of contradict each other.") }
  }

  func run() throws {
    var filter = try filter.filter(asOf: all ? nil : day.day())
    filter.status = Set(status)
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      filter.areas = try areas.areas(in: snapshot, language: speech.language)
      try list(filter, in: snapshot, to: output)
    }
  }

  private func list(_ filter: FacilityFilter, in snapshot: RegisterSnapshot, to output: Output)
    throws
  {
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: .facilities, in: speech.language, to: output)
    for id in try snapshot.facilities(matching: filter).prefix(count.most ?? .max) {
      try printer.print(snapshot.facility(id))
    }
    try printer.finish()
  }
}
