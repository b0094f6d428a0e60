/// How the results of a command look in every format: what machines get, what people see, where it is.
///
///     let layout = RowLayout<District>(
///       columns: [
///         Column("name") { .text($0.name) },
///         Column("people") { .integer($0.people) },
///       ],
///       table: [
///         TableColumn(Bilingual("District", "ज़िला")) { .text($0.name(in: $1)) },
///         TableColumn(Bilingual("People", "लोग")) { district, _ in .integer(district.people) },
///       ],
///       geometry: { .multiPolygon($0.boundary) })
public struct RowLayout<Subject>: Sendable {
  /// The keys of JSON, NDJSON, CSV and GeoJSON, in order.
  public let columns: [Column<Subject>]
  /// The columns of the table.
  public let table: [TableColumn<Subject>]
  /// The geometry in GeoJSON; a subject without one has `null`.
  public let geometry: @Sendable (Subject) -> RowGeometry?

  /// Lays out rows.
  public init(
    columns: [Column<Subject>], table: [TableColumn<Subject>],
    geometry: @escaping @Sendable (Subject) -> RowGeometry? = { _ in nil }
  ) {
    self.columns = columns
    self.table = table
    self.geometry = geometry
  }

  /// The subject's keys and values, in order.
  public func fields(of subject: Subject) -> Fields {
    columns.reduce(into: Fields()) { $0.append($1.key, $1.value(subject)) }
  }
}
