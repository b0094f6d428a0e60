internal import ArgumentParser
import Registry
import Wording

/// Answers `nikat survey accept`.
struct SurveyAcceptCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accept rows that wait, each as a facility of its own.",
    discussion: Discussion.text(
      """
      A row comes in as it was read when it was held. A row without a usable point can be given \
      one with --at.
      """, examples: PackageResources.survey_accept_txt))

  @OptionGroup var rows: RowArguments
  @OptionGroup var point: PointOptions
  @OptionGroup var review: ReviewOptions

  var speech: LanguageOption { review.speech }

  func validate() throws {
    if point.at != nil, rows.rows.count > 1 {
      throw ValidationError("--at is the place of one row.")
    }
  }

  func run() throws {
    let ids = try rows.ids
    let facilities = try review.decide { transaction, signature in
      try ids.map { id in
        try transaction.accept(id, signed: signature, reason: review.reason) { draft in
          let before = draft
          try point.apply(to: &draft)
          if draft.areaID == nil || point.at != nil {
            try draft.findArea(since: point.at == nil ? nil : before, in: transaction.snapshot)
          }
        }
      }
    }
    for (id, facility) in zip(ids, facilities) {
      review.say(
        Bilingual(
          "Row {row} is now facility {facility}.", "पंक्ति {row} अब केंद्र {facility} है।"),
        ["row": id.description, "facility": facility.description])
    }
  }
}
