internal import ArgumentParser

/// `--top`, how many of the rows that matter most are listed.
struct TopOption: ParsableArguments {
  @Option(help: ArgumentHelp("Only so many of the first rows.", valueName: "count"))
  var top: Int?

  /// The count, or as many as there are.
  var most: Int { top ?? .max }

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a count from 1.") }
  }
}
