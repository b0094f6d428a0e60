import Registry
import Wording

/// Carries the rows of one file into the register, a transaction for some thousand rows.
///
/// Each row is known again by its content. So an import that was killed is simply run again: what
/// was in stays as it is, and no row is lost or doubled.
struct ImportEngine<Importer: RowImporter> {
  /// Enough that a transaction's fixed cost vanishes, and little to do again after a crash.
  private static var rowsPerTransaction: Int { 4000 }

  private let register: Register
  private let settings: ImportSettings
  private var importer: Importer
  private(set) var report: ImportReport
  private var run: ImportRun.ID?
  private var header: RecordHeader?
  /// What content hashes begin with: how rows are read.
  private var reading = ContentHash()
  private var waiting: [RecordBatch] = []
  /// Nil for areas: few, and with boundaries, which SpatiaLite had better check.
  private let writer: ManyWriter?
  /// How many rows are to come, as far as the file's size tells.
  private var expected = 0
  private let onRow: RowListener?

  init(
    _ importer: Importer, into register: Register, of source: SourceFile, settings: ImportSettings,
    onRow: RowListener? = nil
  ) {
    self.onRow = onRow
    self.importer = importer
    self.register = register
    self.settings = settings
    report = ImportReport(file: source.name, format: source.description)
    writer =
      switch Importer.entity {
      case .settlement: register.writer(of: .settlement)
      case .facility: register.writer(of: .facility)
      case .area: nil
      }
  }

  /// Imports a file; `goOn` is told the state after each transaction, and false ends it there.
  mutating func run(
    _ source: SourceFile, _ goOn: (ImportReport, Double?) -> Bool
  ) async throws(Problem) -> ImportReport {
    var isStopped = false
    var engine = self
    do {
      engine.report.notes = try await source.read { (batch, fraction) throws(Problem) in
        engine.waiting.append(batch)
        guard engine.waiting.reduce(0, { $0 + $1.count }) >= Self.rowsPerTransaction else {
          return true
        }
        engine.expect(fraction)
        try engine.commit()
        isStopped = !goOn(engine.report, fraction)
        return !isStopped
      }
    } catch {
      // A register that cannot be written ends here; a file that cannot be read to its end is told
      // with the rows that came before.
      let isFatal =
        ["register.", "mapping."].contains(where: error.kind.id.hasPrefix)
        || [.fileFormDefinition, .fileAuditLog, .fileSettlements].contains(error.kind)
      if isFatal { throw error }
      engine.report.failure = error
    }
    engine.report.isComplete = !isStopped && engine.report.failure == nil
    engine.expected = 0
    try engine.commit(isLast: true)
    try writer?.finish()
    return engine.report
  }

  private mutating func expect(_ fraction: Double?) {
    guard let fraction, fraction > 0 else { return }
    let rows = Double(report.totals.read + waiting.reduce(0) { $0 + $1.count })
    expected = Int(rows * (1 - fraction) / fraction)
  }

  private mutating func commit(isLast: Bool = false) throws(Problem) {
    let batches = waiting
    waiting = []
    var engine = self
    try write { transaction in
      if let first = batches.first { try engine.begin(first) }
      if engine.run == nil {
        engine.run = try transaction.beginImport(
          of: Importer.entity, from: engine.report.file, preset: engine.importer.preset?.name,
          signed: engine.settings.signature)
      }
      guard let run = engine.run else { return }
      for batch in batches {
        try engine.begin(batch)
        for record in batch { try engine.take(record, run, in: transaction) }
      }
      let isFinished = isLast && engine.report.isComplete
      if isFinished { try engine.importer.complete(in: transaction) }
      try transaction.updateImport(
        run, to: engine.report.totals,
        finishedAt: isFinished ? engine.settings.signature.at : nil)
    }
    self = engine
  }

  private func write(_ body: (RegisterTransaction) throws -> Void) throws(Problem) {
    if let writer {
      try writer.write(expecting: expected, body)
    } else {
      try register.write(body)
    }
  }

  private mutating func begin(_ batch: RecordBatch) throws(Problem) {
    let header = batch.header
    if header === self.header { return }
    self.header = header
    try importer.begin(header, sample: batch)
    report.unusedColumns = importer.unusedColumns
    reading = ContentHash()
    reading.update(
      Array(
        ([
          Importer.entity.rawValue, importer.preset?.name ?? "",
          settings.source ?? importer.preset?.source ?? settings.source(of: report.file),
        ] + settings.columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
          + (header.namesStandInRows ? [] : header.names)).joined(separator: "\u{0}").utf8)[...])
  }

  private mutating func take(
    _ record: Record, _ run: ImportRun.ID, in transaction: RegisterTransaction
  ) throws {
    let assessment = importer.assess(record)
    if case .leftOut(let problem) = assessment {
      return count(.leftOut, [RowFinding(problem, .note)], record)
    }
    var hash = reading
    hash.update(record.raw)
    if record.part > 0 { hash.update(Array("part \(record.part)".utf8)[...]) }
    let content = hash.finish()
    let known = try transaction.snapshot.submission(withContent: content)
    if let known, try isDecided(known, in: transaction.snapshot) {
      if case .candidate(let candidate, _) = assessment { importer.note(candidate) }
      return count(.unchanged, [], record)
    }
    switch assessment {
    case .leftOut: break
    case .refused(let decision, let findings, let candidate):
      let id = try keep(record, content, decision, findings, known, run, in: transaction)
      if decision == .held, let candidate { try keepHeld(id, candidate, findings, in: transaction) }
      count(decision == .held ? .held : .rejected, findings, record)
    case .candidate(var candidate, var findings):
      let instance = try Self.instance(
        importer.instance(of: record), replacing: importer.origin(of: record).replaces,
        PatientIdentifier.redacted(record.raw), known, in: transaction.snapshot)
      if case .same = instance { return count(.unchanged, [], record) }
      let resolution = try resolve(&candidate, &findings, as: instance, in: transaction)
      let target: Int64?
      switch resolution {
      case .held(let finding):
        let id = try keep(
          record, content, .held, findings + [finding], known, run, in: transaction)
        try keepHeld(id, candidate, [finding], in: transaction)
        return count(.held, findings + [finding], record)
      case .unchanged: return count(.unchanged, [], record)
      case .new: target = nil
      case .update(let entity): target = entity
      }
      let isCorrected = findings.contains { $0.after != nil }
      let id = try keep(
        record, content, isCorrected ? .corrected : .accepted, findings, known, run,
        in: transaction)
      let entity = try importer.write(
        candidate, over: target, signed: settings.signature, from: id, in: transaction)
      try transaction.link(id, to: entity)
      count(isCorrected ? .corrected : .accepted, findings, record)
      for late in importer.takeLate() {
        try transaction.add(late.finding.kept, to: late.submission)
        report.count(late: late.finding.problem)
      }
    }
  }

  /// Whether a row is in already, or a person said that it is not to come in.
  private func isDecided(_ known: KnownSubmission, in register: RegisterSnapshot) throws -> Bool {
    switch known.decision {
    case .accepted, .corrected: true
    case .held: false
    case .rejected: try register.isRejectedByPerson(known.id)
    }
  }

  private mutating func resolve(
    _ candidate: inout Importer.Candidate, _ findings: inout [RowFinding], as instance: Instance,
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    if case .revision(let entity) = instance {
      return try importer.revise(entity, by: &candidate, &findings, in: transaction)
    }
    let resolution = try importer.resolve(&candidate, &findings, in: transaction)
    if let objection = instance.objection {
      if case .unchanged = resolution { return resolution }
      return .held(objection)
    }
    if case .revisionOfUnknown = instance {
      findings.append(RowFinding(.revisionOfUnknown, .note))
    }
    return resolution
  }

  /// Counts a row, by its gravest findings where it did not come in, and tells who listens.
  private mutating func count(
    _ outcome: ImportReport.Outcome, _ findings: [RowFinding], _ record: Record
  ) {
    let errors = findings.filter { $0.severity == .error }
    let cameIn = outcome == .accepted || outcome == .corrected
    let reasons = cameIn || errors.isEmpty ? findings : errors
    report.count(outcome, reasons.map(\.problem), at: record.place)
    onRow?(
      RowOutcome(
        record: record, outcome: outcome, findings: findings, place: importer.place(of: record)))
  }

  private func keepHeld(
    _ id: Submission.ID, _ candidate: Importer.Candidate, _ findings: [RowFinding],
    in transaction: RegisterTransaction
  ) throws {
    guard let draft = importer.facility(in: candidate) else { return }
    try transaction.keepHeld(
      id, draft, candidate: findings.lazy.compactMap(\.candidate).first)
  }

  /// Keeps a row, or decides anew about one that is kept already.
  @discardableResult
  private func keep(
    _ record: Record, _ content: [UInt8], _ decision: Submission.Decision,
    _ findings: [RowFinding], _ known: KnownSubmission?, _ run: ImportRun.ID,
    in transaction: RegisterTransaction
  ) throws -> Submission.ID {
    if let known {
      if known.decision != decision { try transaction.decide(known.id, decision) }
      return known.id
    }
    var submission = Submission(
      position: record.position.number, contentHash: content,
      raw: PatientIdentifier.redacted(
        record.raw,
        isRefused: findings.contains { $0.problem.kind == .patientIdentifier }),
      decision: decision)
    submission.instanceID = importer.instance(of: record)
    submission.origin = importer.origin(of: record)
    submission.findings = findings.map(\.kept)
    return try transaction.record(submission, in: run)
  }
}
