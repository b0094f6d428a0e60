internal import ArgumentParser

/// Groups what is done with facilities.
struct FacilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facility",
    abstract: "See, add and change facilities; every change is kept in their history.",
    subcommands: [
      FacilityImportCommand.self, FacilityListCommand.self, FacilityShowCommand.self,
      FacilityAddCommand.self,
      FacilityEditCommand.self, FacilityMoveCommand.self, FacilityCloseCommand.self,
      FacilityDuplicatesCommand.self, FacilityMergeCommand.self, FacilityHistoryCommand.self,
    ])
}
