public import Geodata
public import Wording

/// Which column of a file gives which of our fields, and why.
///
/// A column is found by what the caller says, else by a saved profile, else by the preset of the
/// file's publisher, else by its name in `field-names.csv`, else by its label, else by its content.
/// Columns that give nothing are kept in the raw bytes all the same.
public struct FieldMapping<Field: MappedField>: Sendable {
  /// The column of each field that the file gives.
  public private(set) var columns: [Field: Int] = [:]
  /// Why, by field.
  public private(set) var reasons: [Field: MappingReason] = [:]
  /// Why a column that bears the name of a field gives nothing: another gives that field already.
  public private(set) var rivals: [Int: Field] = [:]
  /// The names of the columns that give no field.
  public private(set) var unused: [String] = []
  /// Columns that a profile names and the file does not have.
  public private(set) var missing: [String] = []

  /// Maps the columns of a header.
  ///
  /// - Parameters:
  ///   - header: The names of the file.
  ///   - overrides: Columns that somebody chose, by field; they stand above everything.
  ///   - profile: What a saved profile says; it stands above the preset.
  ///   - preset: Names that a publisher uses; they stand above the table of names.
  ///   - publisher: The name of the preset.
  ///   - names: The table of names, read once for many headers.
  /// - Throws: ``Wording/Problem`` `mapping.column-unknown` if a chosen column is not there.
  public init(
    _ header: RecordHeader, overrides: [Field: String] = [:], profile: MappingProfile? = nil,
    preset: [Field: [String]] = [:], publisher: String = "",
    names: FieldNames = .of(Field.entity)
  ) throws(Problem) {
    for (field, name) in overrides {
      guard let column = Self.column(of: name, in: header) else {
        throw Problem(
          .columnUnknown, ["value": name, "known": header.names.joined(separator: ", ")])
      }
      take(column, as: field, because: .chosen)
    }
    let closed = follow(profile, in: header)
    for (field, known) in preset where columns[field] == nil && !closed.contains(field) {
      guard let column = known.lazy.compactMap({ Self.column(of: $0, in: header) }).first else {
        continue
      }
      take(column, as: field, because: .preset(publisher))
    }
    readNames(of: header, in: names, except: closed)
    list(header)
  }

  /// Whether the file gives a field at all.
  public func gives(_ field: Field) -> Bool { columns[field] != nil }

  /// What a record says of a field: trimmed, and nil where it says nothing.
  ///
  /// `\N`, `NULL`, `NA` and the like are how programs write nothing.
  public func text(_ field: Field, in record: Record) -> String? {
    columns[field].flatMap { CellText.value(of: record.bytes(at: $0)) }
  }

  /// The field that a column gives, and why; nil if it gives none.
  public func field(ofColumn column: Int) -> (field: Field, reason: MappingReason)? {
    guard let field = columns.first(where: { $0.value == column })?.key,
      let reason = reasons[field]
    else { return nil }
    return (field, reason)
  }

  /// Takes a column for a field that no column gives yet.
  mutating func add(
    _ column: Int, as field: Field, because reason: MappingReason, in header: RecordHeader
  ) {
    guard columns[field] == nil, !columns.values.contains(column) else { return }
    take(column, as: field, because: reason)
    list(header)
  }

  private mutating func take(_ column: Int, as field: Field, because reason: MappingReason) {
    columns[field] = column
    reasons[field] = reason
  }

  /// - Returns: The fields that no column is to give.
  private mutating func follow(_ profile: MappingProfile?, in header: RecordHeader) -> Set<Field> {
    var closed: Set<Field> = []
    for (name, column) in profile?.columns ?? [:] {
      guard let field = Field(rawValue: name), columns[field] == nil else { continue }
      if column.isEmpty {
        closed.insert(field)
      } else if let column = Self.column(of: column, in: header) {
        take(column, as: field, because: .profile)
      } else {
        missing.append(column)
      }
    }
    missing.sort()
    return closed
  }

  private mutating func readNames(
    of header: RecordHeader, in names: FieldNames, except closed: Set<Field>
  ) {
    let settled = Set(columns.keys).union(closed)
    let taken = Set(columns.values)
    var orders: [Field: Int] = [:]
    for (column, name) in header.names.enumerated() where !taken.contains(column) {
      let label = header.labels?[column]
      guard let (match, reason) = Self.match(name, label: label, in: names),
        let field = Field(rawValue: match.field)
      else { continue }
      guard !settled.contains(field), match.order < orders[field] ?? .max else {
        rivals[column] = field
        continue
      }
      if let loser = columns[field] { rivals[loser] = field }
      take(column, as: field, because: reason)
      orders[field] = match.order
    }
  }

  private mutating func list(_ header: RecordHeader) {
    let used = Set(columns.values)
    unused = header.names.enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  /// A column by its exact name, else by a name or label that compares equal.
  private static func column(of name: String, in header: RecordHeader) -> Int? {
    if let column = header.column(named: name) { return column }
    let key = FieldNames.key(name)
    if key.isEmpty { return nil }
    return header.names.firstIndex { FieldNames.key($0) == key }
      ?? header.labels?.firstIndex { FieldNames.key($0) == key }
  }

  /// The whole name, else the label, else the last part: forms write groups before it, as in
  /// `place/latitude`.
  private static func match(_ name: String, label: String?, in names: FieldNames)
    -> (FieldNames.Match, MappingReason)?
  {
    if let match = names.field(named: name) {
      return (match, .name(match.name, language: match.language))
    }
    if let label, let match = names.field(named: label) {
      return (match, .label(match.name, language: match.language))
    }
    // All the answers of a repeat are in `room[]/name`: names of rooms, none of a facility.
    guard !name.contains("[]"),
      let last = name.split(whereSeparator: { "/-.".contains($0) }).last, last != name,
      let match = names.field(named: String(last))
    else { return nil }
    return (match, .lastPart(match.name, language: match.language))
  }
}
