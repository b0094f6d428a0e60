internal import ArgumentParser
import Registry

/// Answers `nikat facility edit`.
struct FacilityEditCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct what is said of a facility; what is not named stays as it is.",
    discussion: Discussion.text(
      "An empty text takes a value back: --closed-on \"\" reopens a facility.",
      examples: PackageResources.facility_edit_txt))

  @OptionGroup var argument: FacilityArgument

  @Option(help: "The name, as on its board.")
  var name: String?

  @OptionGroup(title: "What is known of it") var draft: FacilityDraftOptions
  @OptionGroup var change: FacilityChangeOptions

  var speech: LanguageOption { change.answer.speech }

  func run() throws {
    draft.point.tell(in: speech.language)
    try change.edit(argument.facility, .edit) { edited in
      if let name { edited.name = name }
      try draft.apply(to: &edited)
    }
  }
}
