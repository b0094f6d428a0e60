import Registry
import Wording

/// Carries the rows of one file into the register, a transaction for some thousand rows.
///
/// Each row is known again by its content. So an import that was killed is simply run again: what
/// was in stays as it is, and no row is lost or doubled.
struct ImportEngine<Importer: RowImporter> {
  /// How many rows a transaction carries: some thousand, so that little is to do again after a crash.
  ///
  /// More of a long file, so that the pages of indexes that lie in no order, which a transaction
  /// writes once each, are shared by its rows; not more, since its rows lie in memory, three kilobytes
  /// each with all that was found out about them.
  private var rowsPerTransaction: Int { min(max(4000, report.totals.read / 8), 8000) }
  /// So many batches lie ready at most: enough that neither core waits for the other.
  private static var batchesAhead: Int { 2 }

  private let register: Register
  private let settings: ImportSettings
  private var importer: Importer
  private(set) var report: ImportReport
  private var run: ImportRun.ID?
  private var waiting: [JudgedRows<Importer>] = []
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
    let relay = Relay<JudgedRows<Importer>>(capacity: Self.batchesAhead)
    let judge = RowJudge(importer, of: report.file, settings)
    async let reading = judge.read(source, into: relay)
    var engine = self
    var isStopped = false
    do {
      while !isStopped, let rows = await relay.next() {
        engine.waiting.append(rows)
        guard engine.waiting.reduce(0, { $0 + $1.rows.count }) >= engine.rowsPerTransaction else {
          continue
        }
        engine.expect(rows.fraction)
        let unchanged = engine.report.totals.unchanged
        let read = engine.report.totals.read
        try engine.commit()
        let known = engine.report.totals.unchanged - unchanged
        await relay.advise(known * 2 > engine.report.totals.read - read)
        isStopped = !goOn(engine.report, rows.fraction)
      }
    } catch {
      await relay.end()
      _ = await reading
      throw error
    }
    await relay.end()
    switch await reading {
    case .success(let notes): engine.report.notes = notes
    case .failure(let error):
      // A file that cannot be read to its end is told with the rows that came before.
      let isFatal =
        ["register.", "mapping."].contains(where: error.kind.id.hasPrefix)
        || [.fileFormDefinition, .fileAuditLog, .fileSettlements].contains(error.kind)
      if isFatal { throw error }
      engine.report.failure = error
    }
    engine.report.isComplete = !isStopped && engine.report.failure == nil
    engine.expected = 0
    try engine.commit(isLast: true)
    engine.importer.forget()
    try writer?.finish()
    return engine.report
  }

  private mutating func expect(_ fraction: Double?) {
    guard let fraction, fraction > 0 else { return }
    let rows = Double(report.totals.read + waiting.reduce(0) { $0 + $1.rows.count })
    expected = Int(rows * (1 - fraction) / fraction)
  }

  private mutating func commit(isLast: Bool = false) throws(Problem) {
    let batches = waiting
    waiting = []
    // An import whose transaction fails ends with it, so that nothing here need be taken back.
    if let writer {
      try writer.write(expecting: expected) { try carry(batches, isLast: isLast, in: $0) }
    } else {
      let register = register
      try register.write { try carry(batches, isLast: isLast, in: $0) }
    }
  }

  private mutating func carry(
    _ batches: [JudgedRows<Importer>], isLast: Bool, in transaction: RegisterTransaction
  ) throws {
    let run =
      try run
      ?? transaction.beginImport(
        of: Importer.entity, from: report.file, preset: batches.first?.importer.preset?.name,
        signed: settings.signature)
    self.run = run
    for batch in batches {
      let reader = batch.importer
      report.unusedColumns = reader.unusedColumns
      for (index, row) in batch.rows.enumerated() {
        try take(row, Record(batch: batch.batch, row: index), reader, run, in: transaction)
      }
    }
    let isFinished = isLast && report.isComplete
    if isFinished { try importer.complete(in: transaction) }
    try transaction.updateImport(
      run, to: report.totals, finishedAt: isFinished ? settings.signature.at : nil)
  }

  private mutating func take(
    _ row: JudgedRow<Importer.Candidate>, _ record: Record, _ reader: Importer,
    _ run: ImportRun.ID, in transaction: RegisterTransaction
  ) throws {
    if case .leftOut(let problem)? = row.judgement?.assessment {
      return count(.leftOut, [RowFinding(problem, .note)], record, reader)
    }
    let known = try transaction.snapshot.submission(withContent: row.content)
    if let known, try isDecided(known, in: transaction.snapshot) {
      if mayBeNoted(known, row, record, reader) { importer.note(record, as: reader) }
      return count(.unchanged, [], record, reader)
    }
    let judgement = row.judgement ?? reader.judge(record)
    let keeping = Keeping(
      position: record.position.number, content: row.content, judgement: judgement, known: known,
      run: run, transaction: transaction)
    switch judgement.assessment {
    case .leftOut(let problem): count(.leftOut, [RowFinding(problem, .note)], record, reader)
    case .refused(let decision, let findings, let candidate):
      let id = try keep(keeping, decision, findings)
      if decision == .held, let candidate { try keepHeld(id, candidate, findings, in: transaction) }
      count(decision == .held ? .held : .rejected, findings, record, reader)
    case .candidate(var candidate, var findings):
      let instance = try Self.instance(
        judgement.instance, replacing: judgement.origin.replaces, judgement.raw, known,
        in: transaction.snapshot)
      if case .same = instance { return count(.unchanged, [], record, reader) }
      let resolution = try resolve(&candidate, &findings, as: instance, in: transaction)
      let target: Int64?
      switch resolution {
      case .held(let finding):
        let id = try keep(keeping, .held, findings + [finding])
        try keepHeld(id, candidate, [finding], in: transaction)
        return count(.held, findings + [finding], record, reader)
      case .unchanged(let entity):
        // It says nothing new, and its bytes are its sender's all the same.
        let id = try keep(keeping, .accepted, findings, as: entity)
        if known != nil { try transaction.link(id, to: entity) }
        return count(.unchanged, [], record, reader)
      case .new: target = nil
      case .update(let entity): target = entity
      }
      let isCorrected = findings.contains { $0.after != nil }
      let likely = try target ?? importer.table.map { try transaction.nextRow(of: $0) }
      let id = try keep(
        keeping, isCorrected ? .corrected : .accepted, findings, as: likely)
      let entity = try importer.write(
        candidate, over: target, signed: settings.signature, from: id, in: transaction)
      if known != nil || entity != likely { try transaction.link(id, to: entity) }
      count(isCorrected ? .corrected : .accepted, findings, record, reader)
      for late in importer.takeLate() {
        try transaction.add(late.finding.kept, to: late.submission)
        report.count(late: late.finding.problem)
      }
    }
  }

  /// Whether a row that is decided says something that counts: what a person refused may not.
  private func mayBeNoted(
    _ known: KnownSubmission, _ row: JudgedRow<Importer.Candidate>, _ record: Record,
    _ reader: Importer
  ) -> Bool {
    guard known.decision == .rejected else { return true }
    switch (row.judgement ?? reader.judge(record)).assessment {
    case .candidate: return true
    case .refused, .leftOut: return false
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
      // The same in another form, as XML and as CSV, is no conflict.
      if case .unchanged(let entity) = resolution,
        try importer.repeats(candidate, entity, in: transaction.snapshot)
      {
        return resolution
      }
      return .held(objection)
    }
    if case .revisionOfUnknown = instance {
      findings.append(RowFinding(.revisionOfUnknown, .note))
    }
    return resolution
  }

  /// Counts a row, by its gravest findings where it did not come in, and tells who listens.
  private mutating func count(
    _ outcome: ImportReport.Outcome, _ findings: [RowFinding], _ record: Record,
    _ reader: Importer
  ) {
    let cameIn = outcome == .accepted || outcome == .corrected
    let errors = cameIn ? [] : findings.filter { $0.severity == .error }
    let reasons = errors.isEmpty ? findings : errors
    report.count(outcome, reasons, at: record.place)
    onRow?(
      RowOutcome(
        record: record, outcome: outcome, findings: findings, place: reader.place(of: record)))
  }

  private func keepHeld(
    _ id: Submission.ID, _ candidate: Importer.Candidate, _ findings: [RowFinding],
    in transaction: RegisterTransaction
  ) throws {
    guard let draft = importer.facility(in: candidate) else { return }
    try transaction.keepHeld(
      id, draft, candidate: findings.lazy.compactMap(\.candidate).first)
  }

  /// What is kept of a row, whatever is decided about it.
  private struct Keeping {
    let position: Int
    let content: [UInt8]
    let judgement: JudgedRow<Importer.Candidate>.Judgement
    let known: KnownSubmission?
    let run: ImportRun.ID
    let transaction: RegisterTransaction
  }

  /// Keeps a row, or decides anew about one that is kept already.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - decision: What was decided.
  ///   - findings: Why.
  ///   - entity: What the row is likely to become.
  /// - Returns: The register's number of the row.
  /// - Throws: ``Wording/Problem`` `register.unwritable`.
  @discardableResult
  private func keep(
    _ row: Keeping, _ decision: Submission.Decision, _ findings: [RowFinding],
    as entity: Int64? = nil
  ) throws -> Submission.ID {
    if let known = row.known {
      if known.decision != decision { try row.transaction.decide(known.id, decision) }
      return known.id
    }
    var submission = Submission(
      position: row.position, contentHash: row.content, raw: row.judgement.raw, decision: decision)
    submission.instanceID = row.judgement.instance
    submission.origin = row.judgement.origin
    submission.findings = findings.map(\.kept)
    return try row.transaction.record(submission, in: row.run, as: entity)
  }
}
