internal import ArgumentParser
import Registry

/// Answers `nikat facility merge`.
struct FacilityMergeCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two entries are one facility.",
    discussion: Discussion.text(
      """
      The first entry answers for the second one from now on; its numbers and history stay with \
      it, and --undo takes the two apart again.
      """, examples: PackageResources.facility_merge_txt))

  @OptionGroup var argument: FacilityArgument

  @Option(help: ArgumentHelp("The entry that stays.", valueName: "id"))
  var into: String?

  @Flag(help: "Take the facility out of the one into which it was merged.")
  var undo = false

  @OptionGroup var change: FacilityChangeOptions

  var speech: LanguageOption { change.answer.speech }

  func validate() throws {
    guard (into != nil) != undo else {
      throw ValidationError("Name the entry that stays with --into, or use --undo.")
    }
  }

  func run() throws {
    let id = try argument.facility
    let target = try into.map { try Facility.ID(typed: $0) }
    try change.make { transaction, signature in
      guard let target else {
        try transaction.unmerge(id, signed: signature, reason: change.reason)
        return id
      }
      try transaction.merge(id, into: target, signed: signature, reason: change.reason)
      return target
    }
  }
}
