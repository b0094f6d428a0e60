internal import ArgumentParser
import Registry
import Wording

/// Answers `nikat survey reject`.
struct SurveyRejectCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Reject rows that wait; their bytes stay.",
    discussion: Discussion.text(examples: PackageResources.survey_reject_txt))

  @OptionGroup var rows: RowArguments
  @OptionGroup var review: ReviewOptions

  var speech: LanguageOption { review.speech }

  func run() throws {
    let ids = try rows.ids
    try review.decide { transaction, signature in
      for id in ids { try transaction.reject(id, signed: signature, reason: review.reason) }
    }
    for id in ids {
      review.say(
        Bilingual("Row {row} is rejected.", "पंक्ति {row} अस्वीकार की गई।"),
        ["row": id.description])
    }
  }
}
