internal import ArgumentParser
import Registry
import Wording

/// Answers `nikat facility close`.
struct FacilityCloseCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Say that a facility serves no longer; it stays in the register and its history.",
    discussion: Discussion.text(examples: PackageResources.facility_close_txt))

  @OptionGroup var argument: FacilityArgument

  @Option(
    help: ArgumentHelp(
      "The first day it no longer served (default: today).", valueName: "yyyy-mm-dd"))
  var on: String?

  @OptionGroup var change: FacilityChangeOptions

  var speech: LanguageOption { change.answer.speech }

  func run() throws {
    let id = try argument.facility
    let day = try on.map { text throws(Problem) in try CalendarDay(text, at: "--on") } ?? .today
    try change.edit(id, .close) { closed in
      if let already = closed.closedOn {
        throw Problem(
          .facilityClosed, ["value": id.description, "date": already.description])
      }
      closed.closedOn = day
    }
  }
}
