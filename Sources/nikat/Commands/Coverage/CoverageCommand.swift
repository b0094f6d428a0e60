internal import ArgumentParser

/// Groups what planners ask.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say who is out of reach, and what is missing.",
    subcommands: [
      CoverageReachCommand.self, CoverageAccessCommand.self, CoverageSiteCommand.self,
      CoverageNormsCommand.self,
    ])
}
