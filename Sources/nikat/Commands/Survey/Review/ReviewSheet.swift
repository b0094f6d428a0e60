import Registry
import Survey
import Wording

/// A sheet of decisions that somebody filled in.
struct ReviewSheet {
  let path: String
  let review: ReviewOptions

  /// Does what the sheet says, all of it or nothing.
  ///
  /// - Throws: `review.sheet-unreadable`, `review.decision-unknown`, and what the decisions throw,
  ///   each with the line of the sheet.
  func apply() async throws {
    let source = try await SourceFile.open(path)
    var records: [Record] = []
    _ = try await source.read { (batch, _) throws(Problem) in
      records += batch
      return true
    }
    for column in ["row", "decision"] where records.first?.header.column(named: column) == nil {
      throw Problem(.reviewSheetUnreadable, at: path, ["value": column])
    }
    var counts: [ReviewDecision: Int] = [:]
    try review.decide { transaction, signature in
      for record in records {
        do {
          guard let decision = try Self.decision(in: record) else { continue }
          try carryOut(decision, record, signature, in: transaction)
          counts[decision, default: 0] += 1
        } catch let problem as Problem {
          throw Problem(problem.kind, at: record.place, problem.details)
        }
      }
    }
    let done = [ReviewDecision.accept, .merge, .reject].map { counts[$0, default: 0] }
    review.say(
      Bilingual(
        "{accepted} rows accepted, {merged} merged, {rejected} rejected, {left} left as they were.",
        "{accepted} पंक्तियाँ स्वीकृत, {merged} मिलाई गईं, {rejected} अस्वीकृत, {left} वैसी ही रहीं।"),
      [
        "accepted": String(done[0]), "merged": String(done[1]), "rejected": String(done[2]),
        "left": String(records.count - done.reduce(0, +)),
      ])
  }

  private static func decision(in record: Record) throws(Problem) -> ReviewDecision? {
    let text = (record.text(named: "decision") ?? "").lowercased().filter { !$0.isWhitespace }
    if text.isEmpty { return nil }
    let words: [String: ReviewDecision] = [
      "accept": .accept, "a": .accept, "स्वीकार": .accept, "reject": .reject, "r": .reject,
      "अस्वीकार": .reject, "merge": .merge, "m": .merge, "मिलाएँ": .merge,
    ]
    guard let decision = words[text] else {
      throw Problem(.reviewDecisionUnknown, ["value": text])
    }
    return decision
  }

  private func carryOut(
    _ decision: ReviewDecision, _ record: Record, _ signature: Signature,
    in transaction: RegisterTransaction
  ) throws {
    let id = try Submission.ID(typed: record.text(named: "row") ?? "")
    let said = record.text(named: "reason").flatMap { $0.isEmpty ? nil : $0 }
    if let said { try PatientIdentifier.refuse(said, in: "reason") }
    let reason = said ?? review.reason
    switch decision {
    case .reject: try transaction.reject(id, signed: signature, reason: reason)
    case .accept:
      try transaction.accept(id, signed: signature, reason: reason) { draft in
        if draft.areaID == nil { try draft.findArea(since: nil, in: transaction.snapshot) }
      }
    case .merge, .undo:
      let into = record.text(named: "into").flatMap { $0.isEmpty ? nil : $0 }
      let facility =
        try into.map { try Facility.ID(typed: $0) } ?? transaction.snapshot.heldRow(id).candidate
      guard let facility else { throw Problem(.reviewNoCandidate, ["value": id.description]) }
      try transaction.merge(id, into: facility, signed: signature, reason: reason)
    }
  }
}
