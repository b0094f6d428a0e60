import Geodata
import Wording

extension ImportSettings {
  /// Which columns of a file of facilities give what.
  ///
  /// - Parameters:
  ///   - header: The names of the file.
  ///   - sample: Some of its records, for columns whose names say nothing.
  ///   - names: The table of names.
  ///   - earlier: The mapping of the records before, whose guesses stay.
  /// - Returns: The mapping with its reasons.
  /// - Throws: ``Wording/Problem`` `mapping.*`.
  func facilityMapping(
    of header: RecordHeader, sample: some Collection<Record>,
    names: FieldNames = .of(FacilityField.entity), after earlier: FieldMapping<FacilityField>? = nil
  ) throws(Problem) -> FieldMapping<FacilityField> {
    var mapping = try FieldMapping<FacilityField>(
      header, overrides: overrides(), profile: profile, preset: preset?.facility ?? [:],
      publisher: preset?.name ?? "", names: names)
    for (field, reason) in earlier?.reasons ?? [:] {
      guard case .content = reason, let column = earlier?.columns[field] else { continue }
      mapping.add(column, as: field, because: reason, in: header)
    }
    let silent = header.names.indices.filter {
      mapping.field(ofColumn: $0) == nil && mapping.rivals[$0] == nil
    }
    for guess in ContentReading.fields(of: silent, in: sample)
    where profile?.columns[guess.field.rawValue] == nil {
      mapping.add(guess.column, as: guess.field, because: .content(guess.evidence), in: header)
    }
    return mapping
  }
}
