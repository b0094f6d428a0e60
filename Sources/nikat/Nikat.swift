import ArgumentParser

/// The command line: one small file a command, which parses, calls and prints.
struct Nikat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nikat",
    abstract: "What health care is near, and what is missing.",
    discussion: """
      Completions for your shell: nikat --generate-completion-script bash, zsh or fish; make \
      install puts them and the manual (man nikat) in their places.
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(name: "Answers", subcommands: [NearestCommand.self, CoverageCommand.self]),
      CommandGroup(
        name: "Register",
        subcommands: [
          InitCommand.self, DemoCommand.self, FacilityCommand.self, AreaCommand.self,
          SettlementCommand.self, DoctorCommand.self,
        ]),
      CommandGroup(name: "Survey desk", subcommands: [SurveyCommand.self]),
    ])

  /// The version of the program, as `nikat --version` prints it.
  static let version = "0.1.0"
}
