import Geodesy
import Registry
import Wording

extension FieldMapping {
  /// Where a record says that it lies: by two columns, by one, or by the shape that came with it.
  func point(_ latitude: Field, _ longitude: Field, _ both: Field, in record: Record)
    -> PointReading
  {
    if let north = text(latitude, in: record), let east = text(longitude, in: record) {
      let reading = PointReading(latitude: north, longitude: east)
      if case .missing = reading {} else { return reading }
    } else if let text = text(both, in: record) {
      return PointReading(text)
    }
    guard case .point(let position)? = record.geometry else { return .missing }
    return PointReading(longitude: position.longitude, latitude: position.latitude)
  }
}

extension PointReading {
  /// The place, if it may be used, and what is to be said of it.
  var usable: (place: Coordinate?, finding: RowFinding?) {
    switch self {
    case .place(let place, let swapped):
      guard swapped else { return (place, nil) }
      return (
        place,
        RowFinding(
          .pointSwapped, .warning, field: "point",
          before: "\(place.longitude), \(place.latitude)",
          after: "\(place.latitude), \(place.longitude)")
      )
    case .missing: return (nil, RowFinding(.pointMissing, .warning, field: "point"))
    case .abroad: return (nil, RowFinding(.pointAbroad, .error, field: "point"))
    case .unreadable(let problem): return (nil, RowFinding(problem, .error))
    }
  }
}

extension Record {
  /// What is wrong with the record's form, told as findings; nil decision if it can be used.
  ///
  /// A row with more cells than the header, or with an open quote, may have its values in the wrong
  /// columns: a person must look at it. A row that is no JSON says nothing at all.
  var form: (decision: ImportReport.Outcome?, findings: [RowFinding]) {
    var decision: ImportReport.Outcome?
    let findings = problems.map { problem in
      switch problem.kind {
      case .rowNotJSON, .rowCutOff: decision = .rejected
      case .rowTooLong, .rowQuoteOpen, .rowTooManyColumns, .rowCellTooLarge:
        if decision == nil { decision = .held }
      default: break
      }
      return RowFinding(problem, decision == nil ? .warning : .error)
    }
    return (decision, findings)
  }

  /// The finding of a patient's number in the record's cells.
  ///
  /// Shapes are not looked at: their coordinates are long numbers too.
  var patientIdentifier: RowFinding? {
    for column in 0..<cellCount {
      let cell = bytes(at: column)
      guard cell.count >= 12, let found = PatientIdentifier.first(in: cell) else { continue }
      let name = column < header.names.count ? header.names[column] : "\(column + 1)"
      return RowFinding(
        .patientIdentifier, .error, ["field": name, "system": found.kind.rawValue], field: name)
    }
    return nil
  }
}
