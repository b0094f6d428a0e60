internal import ArgumentParser
import Registry

/// Answers `nikat facility move`.
struct FacilityMoveCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Say that a facility stands elsewhere; its area is found anew.",
    discussion: Discussion.text(
      "The declared district and block are forgotten, since they told of the old place.",
      examples: PackageResources.facility_move_txt))

  @OptionGroup var argument: FacilityArgument
  @OptionGroup var point: PointOptions
  @OptionGroup var change: FacilityChangeOptions

  var speech: LanguageOption { change.answer.speech }

  func validate() throws {
    if point.at == nil { throw ValidationError("Say where it stands now with --at.") }
  }

  func run() throws {
    point.tell(in: speech.language)
    try change.edit(argument.facility, .move) { moved in
      try point.apply(to: &moved)
      (moved.declaredDistrict, moved.declaredBlock) = (nil, nil)
    }
  }
}
