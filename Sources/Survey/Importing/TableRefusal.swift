import Geodata
import Wording

/// Tables that no row of which can be a facility, told from their heading before anything is
/// written.
enum TableRefusal {
  /// Refuses a table that is not about facilities.
  ///
  /// - Throws: ``Wording/Problem`` `file.form-definition` for the sheets of an XLSForm,
  ///   `file.audit-log` for Collect's log, `file.settlements` for places with people,
  ///   `mapping.nothing` if no column gives a name or a type.
  static func check(
    _ header: RecordHeader, sample: RecordBatch, _ mapping: FieldMapping<FacilityField>
  ) throws(Problem) {
    let names = Set(header.names.map(FieldNames.key))
    if isForm(names, header, sample) {
      throw Problem(.fileFormDefinition, at: sample.file, ["value": "XLSForm"])
    }
    if names.isSuperset(of: ["event", "node", "start", "end"]) {
      throw Problem(.fileAuditLog, at: sample.file)
    }
    if saysPeople(header), !mapping.gives(.type), !mapping.gives(.description) {
      throw Problem(.fileSettlements, at: sample.file)
    }
    guard
      [.name, .localName, .description, .type].contains(where: mapping.gives)
    else {
      let names = header.names.filter { !$0.isEmpty }
      let known = names.isEmpty ? "–" : names.prefix(30).joined(separator: ", ")
      throw Problem(.columnsUnknown, at: sample.file, ["value": known])
    }
  }

  /// The sheets `survey`, `choices` and `settings` of XLSForm, and texts that hold all of them.
  private static func isForm(
    _ names: Set<String>, _ header: RecordHeader, _ sample: RecordBatch
  ) -> Bool {
    // The first row of a whole form in one text names the sheet and nothing else.
    let filled = header.names.map(FieldNames.key).filter { !$0.isEmpty && !$0.hasPrefix("field") }
    if filled.count == 1, ["survey", "choices", "settings"].contains(filled[0]) { return true }
    if names.contains("listname"), names.contains("name") || names.contains("value") { return true }
    if names.contains("formid"), names.contains("formtitle") { return true }
    guard
      let type = header.names.firstIndex(where: { ["type", "command"].contains($0.lowercased()) })
    else { return false }
    let types = sample.prefix(200).compactMap { CellText.value(of: $0.bytes(at: type)) }
    let questions = types.count { isQuestion($0) }
    return questions > 0 && questions * 2 >= types.count
  }

  private static let questions: Set<String> = [
    "text", "string", "integer", "decimal", "note", "date", "time", "datetime", "geopoint",
    "geotrace", "geoshape", "image", "photo", "audio", "video", "barcode", "calculate",
    "acknowledge", "start", "end", "today", "deviceid", "username", "phonenumber", "hidden",
    "begin", "end group", "end repeat", "range", "rank", "file", "include", "q string", "gps",
    "simserial", "subscriberid", "email", "audit",
  ]

  private static func isQuestion(_ type: String) -> Bool {
    let type = type.lowercased()
    let beginnings = ["select_", "select one", "select all", "select multiple", "begin ", "begin_"]
    return questions.contains(type) || beginnings.contains(where: type.hasPrefix)
      || type.hasPrefix("end_") || type.hasPrefix("add ")
  }

  /// Whether a column counts people, as lists of villages and towns do.
  private static func saysPeople(_ header: RecordHeader) -> Bool {
    let names = FieldNames.of(SettlementField.entity)
    return header.names.contains {
      names.field(named: $0)?.field == SettlementField.population.rawValue
    }
  }
}
