import ArgumentParser

/// Where the results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the answer to this file; - is the terminal.", valueName: "file"),
    completion: .file())
  var output = "-"

  @Flag(help: "Replace the output file if it exists.")
  var force = false

  init() {}

  /// Options that were not typed.
  init(output: String, force: Bool) {
    self.output = output
    self.force = force
  }
}
