internal import ArgumentParser
import Registry

/// Answers `nikat facility show`.
struct FacilityShowCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Tell everything that is known of facilities.",
    discussion: Discussion.text(examples: PackageResources.facility_show_txt))

  @Argument(help: "The ids of the facilities, as nikat facility list shows them.")
  var ids: [String]

  @OptionGroup var answer: FacilityAnswerOptions

  var speech: LanguageOption { answer.speech }

  func run() throws {
    let ids = try ids.map { try Facility.ID(typed: $0) }
    let register = try Register(opening: answer.register.path, for: .reading)
    try answer.print(try register.read { snapshot in try ids.map(snapshot.facility) })
  }
}
