public import Wording

/// What nikat makes of the columns of a file, one after the other, with its reasons.
public struct MappingExplanation: Sendable {
  /// One column of the file.
  public struct Column: Sendable {
    /// The file's name.
    public let file: String
    /// Its place, from 1.
    public let number: Int
    /// Its name as the file spells it.
    public let name: String
    /// What stands below the name in a second heading row.
    public let label: String?
    /// The field that it gives; nil if it gives none.
    public let field: String?
    /// Why it gives the field, or why it gives none.
    public let reason: Bilingual
    /// The first values in it that say anything, patients' numbers blacked out.
    public let examples: [String]
  }

  /// The file's name.
  public let file: String
  /// What was recognised in it.
  public let format: Bilingual
  /// Its columns in their order.
  public let columns: [Column]
  /// How the places are given, if by the file's own shapes.
  public let shapes: Bilingual?
  /// Columns that the profile names and the file does not have.
  public let missing: [String]
  /// What a person should know about how the file was read.
  public let notes: [Bilingual]
}

extension MappingExplanation {
  /// Explains how a file of facilities will be read, by its first rows.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - settings: How it is to be read.
  /// - Returns: All columns of the first rows.
  /// - Throws: ``Wording/Problem`` `mapping.*` for columns that are not there, `file.*` where the
  ///   file cannot be read.
  public static func facilities(of source: SourceFile, _ settings: ImportSettings)
    async throws(Problem) -> Self
  {
    var first: [RecordBatch] = []
    let notes = try await source.read { (batch, _) in
      first.append(batch)
      return first.reduce(0) { $0 + $1.count } < sampleSize
    }
    guard let header = first.last?.header else { throw Problem(.fileEmpty, at: source.name) }
    let sample = Array(first.joined().prefix(sampleSize))
    let mapping = try settings.facilityMapping(of: header, sample: sample)
    let columns = header.names.indices.map { index in
      Column(
        file: source.name, number: index + 1, name: header.names[index],
        label: header.labels?[index],
        field: mapping.field(ofColumn: index)?.field.rawValue,
        reason: reason(of: index, in: mapping, header), examples: examples(of: index, in: sample))
    }
    let placed = sample.count { $0.shapePlace != nil }
    let shapes =
      placed == 0
      ? nil
      : Bilingual(
        "places come from the points of the file", "स्थान फ़ाइल के बिंदुओं से लिए जाते हैं")
    return Self(
      file: source.name, format: source.description, columns: columns, shapes: shapes,
      missing: mapping.missing, notes: notes)
  }

  private static let sampleSize = 500

  private static func reason(
    of column: Int, in mapping: FieldMapping<FacilityField>, _ header: RecordHeader
  ) -> Bilingual {
    if let given = mapping.field(ofColumn: column) { return given.reason.words }
    guard let rival = mapping.rivals[column] else {
      return Bilingual("neither name nor content is known", "न नाम ज्ञात है, न सामग्री")
    }
    guard let winner = mapping.columns[rival] else {
      return Bilingual(
        "the profile takes no column for {field}", "प्रोफ़ाइल {field} किसी स्तंभ से नहीं लेती"
      ).filled(["field": rival.rawValue])
    }
    return Bilingual(
      "{column} gives {field} already", "{field} पहले ही {column} से लिया गया है"
    ).filled(["column": header.names[winner], "field": rival.rawValue])
  }

  private static func examples(of column: Int, in sample: [Record]) -> [String] {
    var examples: [String] = []
    for record in sample where examples.count < 3 {
      guard let text = CellText.value(of: record.bytes(at: column)) else { continue }
      let clean = String(
        decoding: PatientIdentifier.redacted(Array(text.utf8)[...]), as: UTF8.self)
      let short = CellText.oneLine(clean)
      if !examples.contains(short) { examples.append(short) }
    }
    return examples
  }
}
