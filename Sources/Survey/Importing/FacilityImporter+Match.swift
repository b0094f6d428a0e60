import Geodata
import Geodesy
import Registry
import Wording

extension FacilityImporter {
  /// Two points of one facility lie no farther apart: a compound and a phone's error.
  private static var nearness: Distance { .meters(50) }

  /// Finds the facility that a row is about: by its numbers, else by name, type and place.
  mutating func resolve(
    _ candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    let register = transaction.snapshot
    if let held = try place(&candidate, &findings, in: register) { return .held(held) }
    try name(&candidate, &findings, in: register)
    let numbers = candidate.draft.identifiers
    defer { seen.formUnion(numbers) }

    let owners = Set(try numbers.compactMap { try register.facility(with: $0) })
    if owners.count > 1 { return .held(RowFinding(.identifiersDisagree, .error)) }
    if let known = owners.first {
      let facility = try register.facility(known)
      let merged = merged(candidate, over: facility.draft, movesPoint: true)
      if merged == facility.draft { return .unchanged(known.number) }
      if !seen.isDisjoint(with: numbers) {
        return .held(RowFinding(.duplicateIdentifier, .error))
      }
      candidate.draft = merged
      return .update(known.number)
    }
    guard let known = try neighbour(of: candidate.draft, in: register) else { return .new }
    let merged = merged(candidate, over: known.draft, movesPoint: false)
    if merged == known.draft { return .unchanged(known.id.number) }
    candidate.draft = merged
    return .update(known.id.number)
  }

  mutating func write(
    _ candidate: Candidate, over known: Int64?, signed signature: Signature,
    from submission: Submission.ID, in transaction: RegisterTransaction
  ) throws -> Int64 {
    guard let known else {
      return try transaction.add(candidate.draft, signed: signature, from: submission).number
    }
    try transaction.update(Facility.ID(known), .edit, signed: signature, from: submission) {
      $0 = candidate.draft
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
    let judgement = try resolver.judge(
      place, or: candidate.doubt, in: candidate.declared, register)
    if let judged = judgement.place, judged != place {
      candidate.draft.point = candidate.located(judged)
    }
    candidate.draft.areaID = judgement.found.area
    candidate.draft.declaredDistrict =
      candidate.draft.declaredDistrict ?? judgement.found.districtName
    findings += judgement.findings
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

  /// A facility of the same name and type within a few steps, with no number that contradicts.
  private func neighbour(of draft: FacilityDraft, in register: RegisterSnapshot) throws -> Facility?
  {
    guard let point = draft.point,
      try register.mayHaveFacility(within: Self.nearness, of: point.coordinate)
    else { return nil }
    var filter = FacilityFilter(asOf: nil)
    filter.types = [draft.typeCode]
    let name = NameKey.folded(draft.name)
    let near = try register.nearest(
      to: point.coordinate, matching: filter, count: 16, within: Self.nearness)
    for candidate in near {
      let facility = try register.facility(candidate.id)
      guard NameKey.folded(facility.draft.name) == name,
        !contradicts(draft.identifiers, facility.draft.identifiers)
      else { continue }
      return facility
    }
    return nil
  }

  private func contradicts(_ one: [Identifier], _ other: [Identifier]) -> Bool {
    one.contains { mine in
      other.contains { $0.system == mine.system && $0.value != mine.value }
    }
  }

  /// What the row says, over what is known; what it does not say stays.
  private func merged(
    _ candidate: Candidate, over known: FacilityDraft, movesPoint: Bool
  ) -> FacilityDraft {
    let draft = candidate.draft
    var merged = known
    if candidate.typeWords == nil { merged.name = draft.name }
    if draft.typeCode != FacilityType.unknown.code { merged.typeCode = draft.typeCode }
    if draft.ownership != .unknown { merged.ownership = draft.ownership }
    if draft.status != .unknown { merged.status = draft.status }
    merged.localName = draft.localName ?? known.localName
    merged.areaID = draft.areaID ?? known.areaID
    merged.declaredDistrict = draft.declaredDistrict ?? known.declaredDistrict
    merged.declaredBlock = draft.declaredBlock ?? known.declaredBlock
    merged.address = draft.address ?? known.address
    merged.pin = draft.pin ?? known.pin
    merged.phone = draft.phone ?? known.phone
    merged.hours = draft.hours ?? known.hours
    merged.openedOn = draft.openedOn ?? known.openedOn
    merged.closedOn = draft.closedOn ?? known.closedOn
    if movesPoint || known.point == nil { merged.point = draft.point ?? known.point }
    if !draft.services.isEmpty { merged.services = draft.services }
    if !draft.designations.isEmpty { merged.designations = draft.designations }
    merged.identifiers = Set(known.identifiers + draft.identifiers).sorted()
    return merged
  }
}
