internal import ArgumentParser
import Geodata
import Registry
import Wording

/// Which facilities a question is about.
struct FacilityFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this type, in any spelling; repeat for more.", valueName: "type"))
  var type: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this level: primary, secondary, tertiary or support; repeat for more.",
      valueName: "level"))
  var level: [String] = []

  @Option(
    help: ArgumentHelp("Only with this service; repeat for more, all needed.", valueName: "service")
  )
  var service: [String] = []

  @Option(help: "Only this ownership; repeat for more.")
  var ownership: [Ownership] = []

  /// The filter for a day.
  ///
  /// - Throws: `facility.type-unknown` or `facility.choice-unknown`.
  func filter(asOf day: CalendarDay?) throws(Problem) -> FacilityFilter {
    var filter = FacilityFilter(asOf: day)
    for text in type { filter.types.insert(try FacilityType.named(text).code) }
    if !level.isEmpty {
      var levels: Set<CareLevel> = []
      for text in level { levels.insert(try CareLevel(named: text)) }
      let fitting = Set(FacilityType.all.filter { levels.contains($0.level) }.map(\.code))
      filter.types = filter.types.isEmpty ? fitting : filter.types.intersection(fitting)
      if filter.types.isEmpty {
        throw Problem(
          .choiceUnknown, at: "--level",
          [
            "field": "level", "value": level.joined(separator: ", "),
            "known": "a level of the types that --type names",
          ])
      }
    }
    filter.services = Set(service)
    filter.ownership = Set(ownership)
    return filter
  }
}
