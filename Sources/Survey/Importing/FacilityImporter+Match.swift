import Geodata
import Geodesy
import Registry
import Wording

extension FacilityImporter {
  /// Finds the facility that a row is about: by its numbers, else by name, type and place together.
  mutating func resolve(
    _ candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    let register = transaction.snapshot
    if let held = try place(&candidate, &findings, in: register) { return .held(held) }
    try name(&candidate, &findings, in: register)
    let numbers = candidate.draft.identifiers
    defer { seen.insert(numbers) }

    let owners = Set(try numbers.compactMap { try register.facility(with: $0) })
    if owners.count > 1 { return .held(RowFinding(.identifiersDisagree, .error)) }
    if let known = owners.first {
      let facility = try register.facility(known)
      let merged = merged(candidate, over: facility.draft, isLike: false)
      if merged == facility.draft { return .unchanged(known.number) }
      if numbers.contains(where: seen.contains) {
        return .held(RowFinding(.duplicateIdentifier, .error))
      }
      candidate.draft = merged
      return .update(known.number)
    }
    return try liken(&candidate, &findings, in: register)
  }

  mutating func revise(
    _ entity: Int64, by candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    let register = transaction.snapshot
    if let held = try place(&candidate, &findings, in: register) { return .held(held) }
    try name(&candidate, &findings, in: register)
    seen.insert(candidate.draft.identifiers)
    let known = try register.facility(Facility.ID(entity)).draft
    let revised = merged(candidate, over: known, isLike: false)
    if revised == known { return .unchanged(entity) }
    candidate.draft = revised
    return .update(entity)
  }

  func repeats(
    _ candidate: Candidate, _ entity: Int64, in register: RegisterSnapshot
  ) throws -> Bool {
    let known = try register.facility(Facility.ID(entity)).draft
    return merged(candidate, over: known, isLike: false) == known
  }

  mutating func write(
    _ candidate: Candidate, over known: Int64?, signed signature: Signature,
    from submission: Submission.ID, in transaction: RegisterTransaction
  ) throws -> Int64 {
    fileChecks.written(submission)
    guard let known else {
      let added = try transaction.add(
        candidate.draft, nameKey: candidate.ahead?.nameKey, signed: signature, from: submission
      ).number
      matcher?.note(added, candidate.draft)
      return added
    }
    let changes = try transaction.update(
      Facility.ID(known), .edit, signed: signature, from: submission
    ) { $0 = candidate.draft }
    if !Set(changes).isDisjoint(with: ["name", "localName", "longitude", "latitude"]) {
      matcher?.note(known, candidate.draft)
    }
    return known
  }

  /// Judges the point by what the row declares, and finds the area of the facility.
  ///
  /// - Returns: Why a person must decide, if one must.
  private mutating func place(
    _ candidate: inout Candidate, _ findings: inout [RowFinding], in register: RegisterSnapshot
  ) throws -> RowFinding? {
    let place = candidate.draft.point?.coordinate
    let judgement =
      try candidate.ahead?.judgement
      ?? resolver.judge(place, or: candidate.doubt, in: candidate.declared, register)
    if let judged = judgement.place, judged != place {
      candidate.draft.point = candidate.located(judged)
    }
    candidate.draft.areaID = judgement.found.area
    candidate.draft.declaredDistrict =
      candidate.draft.declaredDistrict ?? judgement.found.districtName
    findings += judgement.findings
    if judgement.held == nil {
      let declared = judgement.found.declared
      findings += declared.findings + fileChecks.findings(of: candidate, declared)
    }
    return judgement.held
  }

  /// Names a facility by its type and the place next to it, where the row gives it no name.
  private func name(
    _ candidate: inout Candidate, _ findings: inout [RowFinding], in register: RegisterSnapshot
  ) throws {
    guard let words = candidate.typeWords else { return }
    var place = candidate.nearby
    if place == nil, let habitation = candidate.habitation {
      place = try register.settlement(with: habitation)?.draft.name
    }
    if place == nil, let area = candidate.draft.areaID { place = resolver.name(of: area) }
    place = place ?? candidate.declared.block ?? candidate.declared.district
    candidate.draft.name =
      place.map { "\(words), \(FacilityValues.readable($0))" } ?? words
    findings.append(RowFinding(.rowNamedByType, .note, field: "name"))
  }

  /// Finds the facility that is so like the row that it must be it, or may be.
  private mutating func liken(
    _ candidate: inout Candidate, _ findings: inout [RowFinding], in register: RegisterSnapshot
  ) throws -> Resolution {
    let matcher = try matcher ?? FacilityMatcher(register)
    self.matcher = matcher
    guard let match = matcher.match(candidate.draft, candidate.ahead?.subject) else { return .new }
    let known = try register.facility(match.facility)
    if contradicts(candidate.draft.identifiers, known.draft.identifiers) {
      // An office that gave two numbers may know of two facilities; nobody need wait for the answer.
      if match.score.verdict == .join {
        findings.append(match.finding(.matchNumbersDiffer, .warning, known))
      }
      return .new
    }
    if let rival = match.rival {
      return .held(match.finding(.matchSeveral, .error, known, ["other": "\(rival)"]))
    }
    guard match.score.verdict == .join else {
      return .held(match.finding(.matchUnsure, .error, known))
    }
    let merged = merged(candidate, over: known.draft, isLike: true)
    if merged == known.draft { return .unchanged(known.id.number) }
    if NameKey.folded(candidate.draft.name) != NameKey.folded(known.draft.name) {
      findings.append(match.finding(.matchJoined, .note, known))
    }
    candidate.draft = merged
    return .update(known.id.number)
  }

  private func contradicts(_ one: [Identifier], _ other: [Identifier]) -> Bool {
    one.contains { mine in
      other.contains { $0.system == mine.system && $0.value != mine.value }
    }
  }

  /// What the row says, over what is known; what it does not say stays.
  private func merged(
    _ candidate: Candidate, over known: FacilityDraft, isLike: Bool
  ) -> FacilityDraft {
    if isLike { return known.completed(by: candidate.draft) }
    var merged = candidate.draft.over(known)
    if candidate.typeWords != nil { merged.name = known.name }
    return merged
  }
}

extension FacilityMatcher.Match {
  /// The match as a finding that names the facility and says why, in both languages.
  fileprivate func finding(
    _ kind: Problem.Kind, _ severity: Finding.Severity, _ known: Facility,
    _ details: [String: String] = [:]
  ) -> RowFinding {
    var details = details
    details["candidate"] = "\(known.id) (\(known.draft.name))"
    details["why"] = score.explained(in: .english)
    details["why.hi"] = score.explained(in: .hindi)
    var finding = RowFinding(kind, severity, details)
    finding.candidate = facility
    return finding
  }
}
