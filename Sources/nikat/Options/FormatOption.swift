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

  /// For answers whose rows have no place.
  func refuseGeoJSON() throws {
    if format == .geojson { throw ValidationError("--format is table, json, ndjson or csv.") }
  }
}

extension RowFormat: ExpressibleByArgument {}
