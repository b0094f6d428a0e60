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
  private let register: Register
  private let language: Language
  private let points: FacilityPoints
  private let index: NearestIndex
  private var facilities: [Int: Facility] = [:]
  private var answered = 0
  private var swapped = 0
  private var read = 0

  /// Reads the facilities that count and indexes them.
  init(_ question: NearestQuestion, in register: Register, language: Language) throws(Problem) {
    self.question = question
    self.register = register
    self.language = language
    points = try register.read { try $0.facilityPoints(matching: question.filter) }
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
    var printer: RowPrinter<NearestBatchRow>?
    var places: FieldMapping<SettlementField>?
    try await file.read { (batch, _) async throws(Problem) in
      if printer == nil {
        let mapping = try FieldMapping<SettlementField>(batch.header)
        guard mapping.gives(.coordinates) || mapping.gives(.latitude) && mapping.gives(.longitude)
        else {
          throw Problem(
            .coordinateColumnsMissing, at: file.name,
            ["known": batch.header.names.joined(separator: ", ")])
        }
        places = mapping
        printer = try RowPrinter(
          format, layout: .batch(header: batch.header.names, count: self.question.count),
          in: self.language, to: output)
      }
      guard let printer, let places else { return false }
      for record in batch { try printer.print(try self.row(for: record, by: places)) }
      return true
    }
    try printer?.finish()
    guard answered > 0 else {
      throw Problem(.nothingNear, at: file.name, ["value": summary[language]])
    }
    Standard.error.write("nikat: \(file.name): \(summary[language])\n")
  }

  private var summary: Bilingual {
    let counts = Bilingual(
      "\(read) rows, \(answered) answered, \(read - answered) without an answer",
      "\(read) पंक्तियाँ, \(answered) के उत्तर, \(read - answered) बिना उत्तर")
    guard swapped > 0 else { return counts }
    return Bilingual(
      counts.english + "; latitude and longitude were the wrong way round in \(swapped)",
      counts.hindi + "; \(swapped) में अक्षांश और देशांतर उलटे थे")
  }

  private func row(for record: Record, by places: FieldMapping<SettlementField>) throws(Problem)
    -> NearestBatchRow
  {
    read += 1
    var row = NearestBatchRow(cells: record.fields.map(\.value))
    do throws(Problem) {
      let place = try place(of: record, by: places)
      row.answers = try answers(at: place)
      if row.answers.isEmpty { row.problem = Problem.Kind.nothingNear.id }
    } catch {
      row.problem = error.message(in: language)
    }
    if !row.answers.isEmpty { answered += 1 }
    return row
  }

  private func place(of record: Record, by places: FieldMapping<SettlementField>)
    throws(Problem) -> Coordinate
  {
    let apart = [places.text(.latitude, in: record), places.text(.longitude, in: record)]
    let text =
      places.text(.coordinates, in: record) ?? apart.compactMap(\.self).joined(separator: ", ")
    guard !text.isEmpty else { throw Problem(.coordinateMissing) }
    let reading = try CoordinateText.parse(text)
    if reading.swapped { swapped += 1 }
    return reading.coordinate
  }

  private func answers(at place: Coordinate) throws(Problem) -> [NearestAnswer] {
    let limit = question.limit < RegisterSnapshot.halfwayRoundTheEarth ? question.limit : nil
    var answers: [NearestAnswer] = []
    for neighbor in index.nearest(to: place, count: question.count, within: limit) {
      answers.append(
        NearestAnswer(
          facility: try facility(at: neighbor.index),
          line: Geodesic.inverse(from: place, to: points.coordinates[neighbor.index])))
    }
    return answers
  }

  private func facility(at index: Int) throws(Problem) -> Facility {
    if let known = facilities[index] { return known }
    let id = points.ids[index]
    let facility = try register.read { try $0.facility(id) }
    facilities[index] = facility
    return facility
  }
}
