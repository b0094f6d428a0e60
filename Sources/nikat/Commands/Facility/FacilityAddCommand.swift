internal import ArgumentParser
import Registry

/// Answers `nikat facility add`.
struct FacilityAddCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a facility.",
    discussion: Discussion.text(
      "In a demonstration register it is marked as demonstration, like all others there.",
      examples: PackageResources.facility_add_txt))

  @Argument(help: "The name, as on its board.")
  var name: String

  @OptionGroup(title: "What is known of it") var draft: FacilityDraftOptions
  @OptionGroup var change: FacilityChangeOptions

  var speech: LanguageOption { change.answer.speech }

  func run() throws {
    var added = FacilityDraft(name: name, typeCode: "unknown", source: "entered by hand")
    try draft.apply(to: &added)
    try added.refusePatients()
    draft.point.tell(in: speech.language)
    try change.make { transaction, signature in
      if try transaction.snapshot.purpose() == .demonstration { added.status = .demonstration }
      try added.findArea(since: nil, in: transaction.snapshot)
      return try transaction.add(added, signed: signature, reason: change.reason)
    }
  }
}
