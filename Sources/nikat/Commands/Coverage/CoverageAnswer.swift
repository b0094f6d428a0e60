import Exchange
import Geodesy
import Registry
import Wording

/// How an answer about coverage is handed over: rows with what is true of all of them, and notes.
struct CoverageAnswer {
  private let format: FormatOption
  private let language: Language
  private let output: Output

  init(_ format: FormatOption, in language: Language, to output: OutputOptions) throws {
    self.format = format
    self.language = language
    self.output = try Output(output)
  }

  /// The outlines of the areas compared, if the format shows them.
  func boundaries(of level: AreaLevel, in snapshot: RegisterSnapshot) throws
    -> [Area.ID: MultiPolygon]
  {
    let outlines = format.format == .geojson ? try snapshot.boundaries(of: level) : []
    return Dictionary(uniqueKeysWithValues: outlines.map { ($0.id, $0.boundary) })
  }

  /// Prints rows, and in a table those of all areas together below them.
  func print<Row>(
    _ rows: some Sequence<Row>, totals: [Row] = [], _ layout: RowLayout<Row>, _ envelope: Fields
  ) throws {
    let printer = try RowPrinter(
      format.format, excel: format.excel, layout: layout, envelope: envelope, in: language,
      to: output)
    for row in rows { try printer.print(row) }
    if format.format == .table {
      for row in totals { try printer.print(row) }
    }
    try printer.finish()
  }

  /// Says on standard error what JSON and GeoJSON carry as keys.
  func say(_ notes: [Bilingual]) {
    guard format.format != .json && format.format != .geojson else { return }
    for note in notes { Standard.error.write("nikat: \(note[language])\n") }
  }
}
