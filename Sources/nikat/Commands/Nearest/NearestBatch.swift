import Exchange
import Geodesy
import Registry
import Survey
import Wording

/// Asks for every row of a table, and adds the answers to the row.
///
/// Rows stream: memory grows with the facilities of the register, which are indexed once, and not
/// with the rows. A row without a usable place is handed on with the reason, never dropped.
final class NearestBatch {
  private let question: NearestQuestion
  private let language: Language
  private let points: FacilityPoints
  private let index: NearestIndex
  private let names: [String]
  private var tally = BatchTally()

  /// Reads the facilities that count and indexes them.
  init(_ question: NearestQuestion, in register: Register, language: Language) throws(Problem) {
    self.question = question
    self.language = language
    (points, names) = try register.read { snapshot in
      let points = try snapshot.facilityPoints(matching: question.filter)
      return (points, try snapshot.facilityNames(of: points.ids))
    }
    index = NearestIndex(points.coordinates)
  }

  /// Answers a whole file.
  ///
  /// - Parameters:
  ///   - file: A table with a column of latitudes and one of longitudes.
  ///   - format: A machine format; CSV keeps the columns as they came and appends its own.
  ///   - output: Where to.
  /// - Throws: `nearest.no-coordinates` if no column gives a place, `nearest.nothing` if no row got
  ///   an answer, and what reading and writing throw.
  func answer(_ file: SourceFile, as format: RowFormat, to output: Output) async throws {
    var table: AnsweredTable?
    var places: FieldMapping<SettlementField>?
    try await file.read { (batch, _) async throws(Problem) in
      if places == nil {
        places = try self.mapping(of: batch.header, in: file)
        table = self.table(format, header: batch.header.names)
        table?.begin()
      }
      guard let places else { return false }
      for record in batch {
        let (answers, problem) = self.answer(record, by: places)
        table?.append(cells: record.bytes(at:), answers: answers, problem: problem)
      }
      try table?.take { (bytes) throws(Problem) in try output.write(bytes) }
      return true
    }
    table?.end()
    try table?.take { (bytes) throws(Problem) in try output.write(bytes) }
    if table != nil { try output.finish() }
    try tally.tell(of: file.name, in: language)
  }

  private func mapping(of header: RecordHeader, in file: SourceFile) throws(Problem)
    -> FieldMapping<SettlementField>
  {
    let mapping = try FieldMapping<SettlementField>(header)
    guard mapping.gives(.coordinates) || mapping.gives(.latitude) && mapping.gives(.longitude)
    else {
      throw Problem(
        .coordinateColumnsMissing, at: file.name,
        ["known": header.names.joined(separator: ", ")])
    }
    return mapping
  }

  private func table(_ format: RowFormat, header: [String]) -> AnsweredTable {
    var table = AnsweredTable(format, header: header, answers: question.count)
    for (index, id) in points.ids.enumerated() {
      table.add(
        id, name: names[index], type: points.typeCodes[index], at: points.coordinates[index])
    }
    return table
  }

  private func answer(_ record: Record, by places: FieldMapping<SettlementField>)
    -> (answers: [AnsweredTable.Answer], problem: String?)
  {
    tally.read += 1
    do throws(Problem) {
      let answers = answers(at: try place(of: record, by: places))
      guard !answers.isEmpty else { return ([], Problem.Kind.nothingNear.id) }
      tally.answered += 1
      return (answers, nil)
    } catch {
      return ([], error.message(in: language))
    }
  }

  private func place(of record: Record, by places: FieldMapping<SettlementField>)
    throws(Problem) -> Coordinate
  {
    let plain = plainReading(of: record, by: places)
    let reading = if let plain { plain } else { try parsed(record, by: places) }
    if reading.swapped { tally.swapped += 1 }
    return reading.coordinate
  }

  private func plainReading(of record: Record, by places: FieldMapping<SettlementField>)
    -> CoordinateText.Reading?
  {
    guard !places.gives(.coordinates), let latitude = places.columns[.latitude],
      let longitude = places.columns[.longitude]
    else { return nil }
    return CoordinateText.plain(
      latitude: record.bytes(at: latitude).span, longitude: record.bytes(at: longitude).span)
  }

  private func parsed(_ record: Record, by places: FieldMapping<SettlementField>)
    throws(Problem) -> CoordinateText.Reading
  {
    let apart = [places.text(.latitude, in: record), places.text(.longitude, in: record)]
    let text =
      places.text(.coordinates, in: record) ?? apart.compactMap(\.self).joined(separator: ", ")
    guard !text.isEmpty else { throw Problem(.coordinateMissing) }
    return try CoordinateText.parse(text)
  }

  private func answers(at place: Coordinate) -> [AnsweredTable.Answer] {
    let limit = question.limit < RegisterSnapshot.halfwayRoundTheEarth ? question.limit : nil
    return index.nearest(to: place, count: question.count, within: limit).map { neighbor in
      AnsweredTable.Answer(
        facility: neighbor.index,
        line: Geodesic.inverse(from: place, to: points.coordinates[neighbor.index]))
    }
  }
}
