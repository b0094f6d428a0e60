import Geodesy
import Registry
import Wording

/// What is to be made of the point of a row, as far as the row alone tells.
struct RowPoint {
  /// The place, if it may be used.
  var place: Coordinate?
  /// Numbers that are no place in India, and may be one after a repair.
  var doubt: PointClaim?
  /// What is to be said.
  var findings: [RowFinding] = []
  /// Whether words and numbers beyond the globe stand there, which are no place at all.
  var isNonsense = false
}

extension FieldMapping {
  /// Where a record says that it lies: by two columns, by one, or by the shape that came with it.
  func point(_ latitude: Field, _ longitude: Field, _ both: Field, in record: Record)
    -> PointReading
  {
    if let north = columns[latitude], let east = columns[longitude],
      let plain = CoordinateText.plain(
        latitude: record.bytes(at: north).span, longitude: record.bytes(at: east).span)
    {
      let reading = PointReading(plain)
      if record.geometry == nil { return reading }
      if case .placeholder = reading {} else { return reading }
    } else if let north = text(latitude, in: record) {
      if let east = text(longitude, in: record) {
        return PointReading(latitude: north, longitude: east)
      }
      // One cell may hold both where the other column was left empty.
      let reading = PointReading(north)
      if case .place = reading { return reading }
    }
    if let text = text(both, in: record) { return PointReading(text) }
    guard let position = record.shapePlace else { return .missing }
    return PointReading(longitude: position.longitude, latitude: position.latitude)
  }

  /// The point of a record, and what the row alone tells about it.
  func rowPoint(_ latitude: Field, _ longitude: Field, _ both: Field, in record: Record) -> RowPoint
  {
    var point = point(latitude, longitude, both, in: record).usable
    if point.place != nil, let north = columns[latitude], columns[longitude] != nil,
      record.bytes(at: north).contains(UInt8(ascii: ","))
    {
      point.findings.append(
        Check.pointComma.finding(nil, ["value": record.text(at: north)], field: "point"))
    }
    return point
  }
}

extension PointReading {
  /// The place, if it may be used, and what is to be said of it.
  var usable: RowPoint {
    switch self {
    case .place(let place, let swapped):
      var point = RowPoint(place: place)
      if swapped {
        let claim = PointClaim(place)
        point.findings = [
          Check.pointSwapped.finding(
            .warning, field: "point", before: claim.exchanged.text, after: claim.text)
        ]
      }
      if let finding = Precision.finding(of: place) {
        point.findings.append(finding)
        if finding.severity == .error { point.place = nil }
      }
      return point
    case .missing: return RowPoint(findings: [Check.pointMissing.finding(field: "point")])
    case .placeholder(let check, let claim):
      let value = check.id == Check.pointOneNumber.id ? PointClaim.text(claim.latitude) : claim.text
      return RowPoint(findings: [
        check.finding(nil, ["value": value], field: "point", before: claim.text)
      ])
    case .doubtful(let claim): return claim.doubted
    case .unreadable(let problem):
      return RowPoint(findings: [RowFinding(problem, .error)], isNonsense: true)
    }
  }
}

extension PointClaim {
  /// What is to be made of numbers that are no place in India.
  fileprivate var doubted: RowPoint {
    if !PointRepair.alternatives(of: self).isEmpty { return RowPoint(doubt: self) }
    do throws(Problem) {
      _ = try Coordinate(longitude: longitude, latitude: latitude)
      return RowPoint(findings: [Check.pointAbroad.finding(field: "point", before: text)])
    } catch {
      return RowPoint(findings: [RowFinding(error, .error)], isNonsense: true)
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
      case .rowNotJSON, .rowNotXML, .rowCutOff, .rowEncrypted: decision = .rejected
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
  var patientIdentifier: RowFinding? { patientIdentifier(phone: nil) }

  /// The same, for a file of which it is known in which column telephone numbers stand.
  func patientIdentifier(phone: Int?) -> RowFinding? {
    for column in 0..<cellCount {
      let cell = bytes(at: column)
      // The shortest is an address.
      guard cell.count >= 6 else { continue }
      func name() -> String {
        column < header.names.count ? header.names[column] : "\(column + 1)"
      }
      let found = PatientIdentifier.first(
        in: cell, isPhone: column == phone, isNamed: { HealthAddress.isNamed(column: name()) })
      guard let found else { continue }
      return RowFinding(
        .patientIdentifier, .error, ["field": name(), "system": found.kind.rawValue], field: name())
    }
    return nil
  }
}
