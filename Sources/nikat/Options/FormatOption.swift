public import ArgumentParser
public import Exchange

/// `--format`, in which rows are handed over.
struct FormatOption: ParsableArguments {
  @Option(name: .customLong("format"), help: "The form of the answer.")
  var format: RowFormat = .table

  @Flag(help: "Make CSV for a spreadsheet: byte order mark, CRLF, formulas disarmed.")
  var excel = false

  func validate() throws {
    if excel && format != .csv { throw ValidationError("--excel goes with --format csv.") }
  }
}

extension RowFormat: ExpressibleByArgument {}
