internal import ArgumentParser

/// Groups what is done with areas.
struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area",
    abstract: "See and load areas: states, districts, blocks.",
    subcommands: [AreaImportCommand.self, AreaListCommand.self])
}
