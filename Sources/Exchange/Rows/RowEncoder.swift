/// Rows as text in a machine format, one at a time: memory does not grow with their number.
///
/// Call ``begin(into:)`` once, ``append(_:to:)`` for each subject, ``end(into:)`` once, and write the
/// text away whenever it is long enough.
public struct RowEncoder<Subject> {
  private let format: RowFormat
  private let layout: RowLayout<Subject>
  private let envelope: Fields
  private let csv: CSVText
  private var isFirst = true

  /// Prepares to write rows.
  ///
  /// - Parameters:
  ///   - format: Any format but `table`, which is laid out where the terminal is known.
  ///   - layout: What to write.
  ///   - envelope: What is true of all rows together. If there is any, JSON becomes one object of
  ///     these fields and `rows`, and GeoJSON carries them beside `features`; NDJSON and CSV, which
  ///     have no place for them, leave them out.
  ///   - excel: Whether CSV is meant for a spreadsheet: byte order mark, CRLF, formulas disarmed.
  public init(
    _ format: RowFormat, layout: RowLayout<Subject>, envelope: Fields = Fields(),
    excel: Bool = false
  ) {
    precondition(format != .table, "tables are made for a terminal")
    self.format = format
    self.layout = layout
    self.envelope = envelope
    csv = CSVText(excel: excel)
  }

  /// Appends what stands before the first row.
  public func begin(into text: inout String) {
    switch format {
    case .json:
      guard !envelope.all.isEmpty else { return text += "[" }
      text += "{"
      JSONText.appendMembers(envelope, to: &text)
      text += ",\"rows\":["
    case .geojson:
      text += "{\"type\":\"FeatureCollection\","
      if !envelope.all.isEmpty {
        JSONText.appendMembers(envelope, to: &text)
        text += ","
      }
      text += "\"features\":["
    case .csv:
      text += csv.opening
      csv.append(layout.columns.lazy.map { .text($0.key) }, to: &text)
    case .ndjson, .table: break
    }
  }

  /// Appends one row.
  public mutating func append(_ subject: Subject, to text: inout String) {
    switch format {
    case .json:
      text += isFirst ? "\n" : ",\n"
      JSONText.append(layout.fields(of: subject), to: &text)
    case .geojson:
      text += isFirst ? "\n" : ",\n"
      GeoJSONText.append(layout.fields(of: subject), at: layout.geometry(subject), to: &text)
    case .ndjson:
      JSONText.append(layout.fields(of: subject), to: &text)
      text += "\n"
    case .csv: csv.append(layout.columns.lazy.map { $0.value(subject) }, to: &text)
    case .table: break
    }
    isFirst = false
  }

  /// Appends what stands behind the last row.
  public func end(into text: inout String) {
    let closing = isFirst ? "]" : "\n]"
    switch format {
    case .json: text += envelope.all.isEmpty ? "\(closing)\n" : "\(closing)}\n"
    case .geojson: text += "\(closing)}\n"
    case .csv, .ndjson, .table: break
    }
  }
}

extension Fields {
  /// The fields as one JSON object on one line, such as the totals of an import.
  public var json: String {
    var text = ""
    JSONText.append(self, to: &text)
    return text
  }
}
