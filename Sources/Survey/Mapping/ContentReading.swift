import Geodata
import Wording

/// Tells from the cells of a column which field it gives, where its name does not.
///
/// Only what cannot well be anything else is told: degrees with decimals in India's range, of which
/// latitude (6…38) and longitude (68…98) do not overlap; six digits that are a PIN of the post's
/// list; words that are types of facilities; names of districts; numbers of the Health Facility
/// Registry; keys of submissions. Nine of ten cells have to agree, and there have to be three.
enum ContentReading {
  /// A form's own geopoint cannot be anything else; of the rest one cell is no evidence.
  private static func fewest(_ kind: ContentEvidence.Kind) -> Int { kind == .geopoints ? 1 : 3 }
  private static let mostCells = 200

  /// The fields that columns give by their content, surest first.
  ///
  /// - Parameters:
  ///   - columns: The columns whose names say nothing.
  ///   - sample: Some records of the file.
  /// - Returns: Each such column with its field and what was seen in it.
  static func fields(of columns: [Int], in sample: some Collection<Record>) -> [(
    field: FacilityField, column: Int, evidence: ContentEvidence
  )] {
    columns.compactMap { column in
      let cells = sample.prefix(mostCells).compactMap { CellText.value(of: $0.bytes(at: column)) }
      for (field, kind) in candidates {
        var count = 0
        for (index, cell) in cells.enumerated() {
          if holds(kind, cell) { count += 1 }
          // Most columns are none of these, which a few cells tell.
          if (index - count) * 10 > cells.count { break }
        }
        guard count >= fewest(kind), count * 10 >= cells.count * 9 else { continue }
        return (field, column, ContentEvidence(kind: kind, count: count, of: cells.count))
      }
      return nil
    }
  }

  private static let candidates: [(FacilityField, ContentEvidence.Kind)] = [
    (.instance, .instances), (.hfr, .hfrNumbers), (.latitude, .latitudes),
    (.longitude, .longitudes), (.coordinates, .geopoints), (.coordinates, .pairs), (.pin, .pins),
    (.district, .districts),
    (.type, .types),
  ]

  private static func holds(_ kind: ContentEvidence.Kind, _ cell: String) -> Bool {
    switch kind {
    case .latitudes: isDegree(cell, in: 6...38)
    case .longitudes: isDegree(cell, in: 68...98)
    case .geopoints: FormRow.accuracy(in: cell) != nil && isPair(cell)
    case .pairs: isPair(cell)
    case .pins: isPin(cell)
    case .types: isType(cell)
    case .districts: cell.utf8.count <= 60 && District.named(cell) != nil
    case .hfrNumbers: IdentifierShape.system(of: cell) == "hfr"
    case .instances: cell.hasPrefix("uuid:") && cell.utf8.count > 20
    }
  }

  /// A number with at least three decimals: ages, beds and years have none.
  private static func isDegree(_ cell: String, in range: ClosedRange<Double>) -> Bool {
    guard let point = cell.utf8.lastIndex(of: UInt8(ascii: ".")),
      cell.utf8.distance(from: point, to: cell.utf8.endIndex) > 3,
      let value = PointReading.decimal(cell)
    else { return false }
    return range.contains(value)
  }

  private static func isPair(_ cell: String) -> Bool {
    guard cell.utf8.count > 8, cell.utf8.contains(where: { $0 &- 0x30 < 10 }),
      cell.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: ",") })
    else { return false }
    if case .place = PointReading(cell) { return true }
    return false
  }

  private static func isPin(_ cell: String) -> Bool {
    FacilityValues.pin(cell).map { (try? PostOffice.offices(ofPIN: $0)) != nil } ?? false
  }

  private static func isType(_ cell: String) -> Bool {
    // A name that begins with its type is a name.
    let key = TextKey(cell)
    guard case .type(let type, let spelling) = FacilityTypeRecognizer.shared.recognize(key) else {
      return false
    }
    return type != .unknown && spelling == key.text
  }
}
