internal import ArgumentParser
import Registry
import Wording

/// Answers `nikat survey merge`.
struct SurveyMergeCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that rows that wait are about a facility that is known.",
    discussion: Discussion.text(
      """
      What the row knows more is added to the facility, which keeps its name, type and point. \
      Without --into a row is merged into the facility that it was held for.
      """, examples: PackageResources.survey_merge_txt))

  @OptionGroup var rows: RowArguments

  @Option(help: ArgumentHelp("The facility.", valueName: "id"))
  var into: String?

  @OptionGroup var review: ReviewOptions

  var speech: LanguageOption { review.speech }

  func run() throws {
    let ids = try rows.ids
    let target = try into.map { try Facility.ID(typed: $0) }
    let merged = try review.decide { transaction, signature in
      try ids.map { id in
        let facility = try target ?? transaction.snapshot.heldRow(id).candidate
        guard let facility else {
          throw Problem(.reviewNoCandidate, ["value": id.description])
        }
        try transaction.merge(id, into: facility, signed: signature, reason: review.reason)
        return facility
      }
    }
    for (id, facility) in zip(ids, merged) {
      review.say(
        Bilingual(
          "Row {row} is merged into facility {facility}.",
          "पंक्ति {row} केंद्र {facility} में मिलाई गई।"),
        ["row": id.description, "facility": facility.description])
    }
  }
}
