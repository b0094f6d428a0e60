internal import ArgumentParser

/// Groups what is done with the files that surveyors bring.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Bring field files into the register, every row accounted for.",
    subcommands: [
      SurveyImportCommand.self, SurveyCheckCommand.self, SurveyListCommand.self,
      SurveyExportCommand.self, SurveyRulesCommand.self,
      SurveyReviewCommand.self, SurveyAcceptCommand.self, SurveyRejectCommand.self,
      SurveyMergeCommand.self, SurveyUndoCommand.self, SurveyTemplateCommand.self,
    ])
}
