public import Geodata
public import Wording

/// Which column of a file gives which of our fields.
///
/// A column is found by what the caller says, else by the preset of the file's publisher, else by
/// its name in `field-names.csv`. Columns that give nothing are kept in the raw bytes all the same.
public struct FieldMapping<Field: MappedField>: Sendable {
  /// The column of each field that the file gives.
  public let columns: [Field: Int]
  /// The names of the columns that give no field.
  public let unused: [String]

  /// Maps the columns of a header.
  ///
  /// - Parameters:
  ///   - header: The names of the file.
  ///   - overrides: Columns that somebody chose, by field; they stand above everything.
  ///   - preset: Names that a publisher uses; they stand above the table of names.
  ///   - names: The table of names, read once for many headers.
  /// - Throws: ``Wording/Problem`` `mapping.column-unknown` if a chosen column is not there.
  public init(
    _ header: RecordHeader, overrides: [Field: String] = [:], preset: [Field: [String]] = [:],
    names: FieldNames = .of(Field.entity)
  ) throws(Problem) {
    var columns: [Field: Int] = [:]
    for (field, name) in overrides {
      guard let column = Self.column(of: name, in: header) else {
        throw Problem(
          .columnUnknown, ["value": name, "known": header.names.joined(separator: ", ")])
      }
      columns[field] = column
    }
    for (field, known) in preset where columns[field] == nil {
      columns[field] = known.lazy.compactMap { Self.column(of: $0, in: header) }.first
    }
    var orders: [Field: Int] = [:]
    let taken = Set(columns.values)
    for (column, name) in header.names.enumerated() where !taken.contains(column) {
      guard let match = Self.match(name, in: names), let field = Field(rawValue: match.field),
        overrides[field] == nil, columns[field] == nil || orders[field] != nil,
        match.order < orders[field] ?? .max
      else { continue }
      columns[field] = column
      orders[field] = match.order
    }
    self.columns = columns
    let used = Set(columns.values)
    unused = header.names.enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  /// Whether the file gives a field at all.
  public func gives(_ field: Field) -> Bool { columns[field] != nil }

  /// What a record says of a field: trimmed, and nil where it says nothing.
  ///
  /// `\N`, `NULL`, `NA` and the like are how programs write nothing.
  public func text(_ field: Field, in record: Record) -> String? {
    columns[field].flatMap { CellText.value(of: record.bytes(at: $0)) }
  }

  /// A column by its exact name, else by a name that compares equal.
  private static func column(of name: String, in header: RecordHeader) -> Int? {
    if let column = header.column(named: name) { return column }
    let key = FieldNames.key(name)
    return key.isEmpty ? nil : header.names.firstIndex { FieldNames.key($0) == key }
  }

  /// The whole name, else its last part: forms write groups before it, as in `place/latitude`.
  private static func match(_ name: String, in names: FieldNames) -> FieldNames.Match? {
    if let match = names.field(named: name) { return match }
    guard let last = name.split(whereSeparator: { "/-.".contains($0) }).last, last != name else {
      return nil
    }
    return names.field(named: String(last))
  }
}
