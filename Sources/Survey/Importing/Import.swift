public import Geodata
public import Registry
public import Wording

/// Imports of field files into the register.
///
///     let report = try await Import.settlements(from: source, into: register, settings)
///     report.totals.read == report.totals.accepted + …  // always
public enum Import {
  /// Imports settlements with their people.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - register: Opened for writing.
  ///   - settings: How the file is to be read.
  ///   - goOn: Told the state, and the share of the file read if known, after each transaction;
  ///     false ends the import there. What is in stays in, and the same import run again goes on.
  /// - Returns: What became of each row.
  /// - Throws: ``Wording/Problem`` `mapping.*` for columns that are not there, `register.*` if the
  ///   register cannot be written. A file that cannot be read to its end is told in the report.
  public static func settlements(
    from source: SourceFile, into register: Register, _ settings: ImportSettings,
    goOn: (ImportReport, Double?) -> Bool = { _, _ in true }
  ) async throws(Problem) -> ImportReport {
    let importer = try SettlementImporter(settings, file: source.name, register: register)
    var engine = ImportEngine(importer, into: register, of: source, settings: settings)
    return try await engine.run(source, goOn)
  }
}

extension Import {
  /// Imports facilities.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - register: Opened for writing.
  ///   - settings: How the file is to be read.
  ///   - goOn: As in ``settlements(from:into:_:goOn:)``.
  ///   - onRow: Told each row as it is decided.
  /// - Returns: What became of each row.
  /// - Throws: As ``settlements(from:into:_:goOn:)``.
  public static func facilities(
    from source: SourceFile, into register: Register, _ settings: ImportSettings,
    goOn: (ImportReport, Double?) -> Bool = { _, _ in true }, onRow: RowListener? = nil
  ) async throws(Problem) -> ImportReport {
    let importer = try FacilityImporter(settings, of: source, register: register)
    var engine = ImportEngine(
      importer, into: register, of: source, settings: settings, onRow: onRow)
    return try await engine.run(source, goOn)
  }

  /// Imports areas of one level with their boundaries, and then finds anew which area holds each
  /// facility and settlement.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - register: Opened for writing.
  ///   - level: The level of rows that do not say theirs; nil for blocks where the preset or a
  ///     column is of blocks, else districts.
  ///   - states: The only states whose areas are meant; empty for all.
  ///   - settings: How the file is to be read.
  ///   - goOn: As in ``settlements(from:into:_:goOn:)``.
  /// - Returns: What became of each row.
  /// - Throws: As ``settlements(from:into:_:goOn:)``.
  public static func areas(
    from source: SourceFile, into register: Register, level: AreaLevel?, states: Set<State> = [],
    _ settings: ImportSettings, goOn: (ImportReport, Double?) -> Bool = { _, _ in true }
  ) async throws(Problem) -> ImportReport {
    let importer = try AreaImporter(
      settings, file: source.name, level: level, states: states, register: register)
    var engine = ImportEngine(importer, into: register, of: source, settings: settings)
    return try await engine.run(source, goOn)
  }
}
