import Registry
import Wording

/// A batch of rows with all that can be said of them without asking the register.
struct JudgedRows<Importer: RowImporter>: Sendable {
  let batch: RecordBatch
  /// The share of the file read so far, 0…1; nil if its size is not known.
  let fraction: Double?
  /// The importer as it reads the rows of this header.
  let importer: Importer
  let rows: [JudgedRow<Importer.Candidate>]
}

/// One row with all that can be said of it without asking the register.
struct JudgedRow<Candidate: Sendable>: Sendable {
  /// By which the same row is known again.
  let content: [UInt8]
  /// Nil where the row is likely to be known, and is judged only if it is not.
  let judgement: Judgement?

  struct Judgement: Sendable {
    var assessment: Assessment<Candidate>
    /// The bytes to keep, patient identifiers blacked out.
    let raw: [UInt8]
    /// The sender's own key.
    let instance: String?
    let origin: SubmissionOrigin
  }
}

extension RowImporter {
  /// Judges a row by itself.
  func judge(_ record: Record) -> JudgedRow<Candidate>.Judgement {
    let assessment = assess(record)
    var isRefused = false
    switch assessment {
    case .leftOut:
      return .init(assessment: assessment, raw: [], instance: nil, origin: SubmissionOrigin())
    case .refused(_, let findings, _), .candidate(_, let findings):
      isRefused = findings.contains { $0.problem.kind == .patientIdentifier }
    }
    return .init(
      assessment: assessment, raw: PatientIdentifier.redacted(record.raw, isRefused: isRefused),
      instance: instance(of: record), origin: origin(of: record))
  }
}

/// Reads a file and judges its rows, while the register takes those before them.
struct RowJudge<Importer: RowImporter>: Sendable {
  private let file: String
  private let settings: ImportSettings
  private var importer: Importer
  private var header: RecordHeader?
  /// What content hashes begin with: how rows are read.
  private var reading = ContentHash()

  init(_ importer: Importer, of file: String, _ settings: ImportSettings) {
    self.importer = importer
    self.file = file
    self.settings = settings
  }

  /// Reads to the end of the file, or until nobody takes the rows any more.
  ///
  /// - Returns: What a person should know about how the file was read, or why it could not be read
  ///   to its end.
  func read(_ source: SourceFile, into relay: Relay<JudgedRows<Importer>>) async
    -> Result<[Bilingual], Problem>
  {
    var judge = self
    var areKnown = false
    let result: Result<[Bilingual], Problem>
    do {
      let notes = try await source.read { (batch, fraction) async throws(Problem) in
        let rows = try judge.judge(batch, fraction, areKnown: areKnown)
        guard let advice = await relay.send(rows) else { return false }
        areKnown = advice
        return true
      }
      result = .success(notes)
    } catch {
      result = .failure(error)
    }
    await relay.end()
    return result
  }

  private mutating func judge(
    _ batch: RecordBatch, _ fraction: Double?, areKnown: Bool
  ) throws(Problem) -> JudgedRows<Importer> {
    try begin(batch)
    var rows: [JudgedRow<Importer.Candidate>] = []
    rows.reserveCapacity(batch.count)
    for record in batch {
      var hash = reading
      hash.update(record.raw)
      if record.part > 0 { hash.update(Array("part \(record.part)".utf8)[...]) }
      var judgement = areKnown ? nil : importer.judge(record)
      if case .candidate(var candidate, let findings)? = judgement?.assessment {
        importer.prepare(&candidate)
        judgement?.assessment = .candidate(candidate, findings)
      }
      rows.append(JudgedRow(content: hash.finish(), judgement: judgement))
    }
    return JudgedRows(batch: batch, fraction: fraction, importer: importer, rows: rows)
  }

  private mutating func begin(_ batch: RecordBatch) throws(Problem) {
    let header = batch.header
    if header === self.header { return }
    self.header = header
    try importer.begin(header, sample: batch)
    reading = ContentHash()
    reading.update(
      Array(
        ([
          Importer.entity.rawValue, importer.preset?.name ?? "",
          settings.source ?? importer.preset?.source ?? settings.source(of: file),
        ] + settings.columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
          + (header.namesStandInRows ? [] : header.names)).joined(separator: "\u{0}").utf8)[...])
  }
}
