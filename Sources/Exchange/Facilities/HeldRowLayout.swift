internal import Geodata
internal import Geodesy
public import Registry
internal import Wording

extension RowLayout where Subject == HeldRow {
  /// How rows that wait for a person are handed over: with columns to fill in and bring back.
  public static let heldRows = Self(
    columns: [
      Column("row") { .integer(Int($0.id.number)) },
      Column("import") { .integer(Int($0.importID.number)) },
      Column("file") { .text($0.fileName) },
      Column("line") { .integer($0.position) },
      Column("name") { .text($0.draft?.name) },
      Column("type") { .text($0.draft?.typeCode) },
      Column("latitude") { .degrees($0.draft?.point?.coordinate.latitude) },
      Column("longitude") { .degrees($0.draft?.point?.coordinate.longitude) },
      Column("why") { .text($0.reasons.joined(separator: "; ")) },
      Column("candidate") { .integer($0.candidate.map { Int($0.number) }) },
      Column("raw") { .text(String(decoding: $0.raw, as: UTF8.self)) },
      Column("decision") { _ in .missing },
      Column("into") { _ in .missing },
      Column("reason") { _ in .missing },
    ],
    table: [
      TableColumn(Bilingual("Row", "पंक्ति")) { row, _ in .integer(Int(row.id.number)) },
      TableColumn(Bilingual("File", "फ़ाइल")) { row, _ in
        .text("\(row.fileName):\(row.position)")
      },
      TableColumn(Bilingual("Name", "नाम")) { row, _ in .text(row.draft?.name) },
      TableColumn(Bilingual("Type", "प्रकार")) { row, language in
        .text(row.draft.flatMap { FacilityType(code: $0.typeCode)?.short[language] })
      },
      TableColumn(Bilingual("May be", "हो सकता है")) { row, _ in
        .integer(row.candidate.map { Int($0.number) })
      },
      TableColumn(Bilingual("Why", "क्यों")) { row, _ in
        .text(row.reasons.joined(separator: "; "))
      },
    ],
    geometry: { $0.draft?.point.map { .point($0.coordinate) } })
}

extension HeldRow {
  /// Why it waits: its errors, else all that was noticed.
  var reasons: [String] {
    let errors = findings.filter { $0.severity == .error }
    return (errors.isEmpty ? findings : errors).map(\.message)
  }
}
