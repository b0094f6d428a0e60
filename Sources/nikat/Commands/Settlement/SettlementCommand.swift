internal import ArgumentParser

/// Groups what is done with settlements.
struct SettlementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settlement",
    abstract: "See and load settlements, where people live.",
    subcommands: [SettlementImportCommand.self, SettlementListCommand.self])
}
