internal import ArgumentParser

/// `-n`, how many rows are listed at most.
struct CountOption: ParsableArguments {
  @Option(name: .customShort("n"), help: ArgumentHelp("At most so many.", valueName: "count"))
  var most: Int?

  func validate() throws {
    if let most, most < 1 { throw ValidationError("-n is a count of at least 1.") }
  }
}
