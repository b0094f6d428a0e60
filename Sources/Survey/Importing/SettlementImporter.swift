import Geodata
import Geodesy
import Registry
import Wording

/// Imports settlements: where people live, and how many.
///
/// A row is kept while it still says where people are: without a name, without a population (which
/// is not nought), without a point if its district is known. One that has neither name nor
/// population says nothing. One that has neither a point nor a known district is held.
struct SettlementImporter: RowImporter {
  static let entity = ImportRun.Entity.settlement

  struct Candidate {
    var draft: SettlementDraft
    var declared = DeclaredArea()
    /// Numbers that are no place in India as they stand.
    var doubt: PointClaim?
  }

  let preset: Preset?
  private let overrides: [SettlementField: String]
  private let system: String
  private let source: String
  private let names = FieldNames.of(SettlementField.entity)
  private(set) var mapping: FieldMapping<SettlementField>?
  private var resolver: AreaResolver
  private var seen = NumbersSeen()

  init(_ settings: ImportSettings, file: String, register: Register) throws(Problem) {
    preset = settings.preset
    overrides = try settings.overrides()
    system = settings.system(of: file)
    source = settings.source(of: file)
    resolver = try register.read { try AreaResolver($0) }
  }

  mutating func begin(_ header: RecordHeader, sample: RecordBatch) throws(Problem) {
    mapping = try FieldMapping(
      header, overrides: overrides, preset: preset?.settlement ?? [:], names: names)
  }

  var unusedColumns: [String] { mapping?.unused ?? [] }

  func place(of record: Record) -> Coordinate? {
    mapping?.point(.latitude, .longitude, .coordinates, in: record).usable.place
  }

  func instance(of record: Record) -> String? { nil }

  func assess(_ record: Record) -> Assessment<Candidate> {
    guard let mapping else { return .refused(.rejected, []) }
    var (decision, findings) = record.form
    if let patient = record.patientIdentifier { return .refused(.rejected, [patient]) }
    if decision == .rejected { return .refused(.rejected, findings) }

    let name = mapping.text(.name, in: record)
    let population = mapping.text(.population, in: record)
    if name == nil, population == nil {
      return .refused(.rejected, findings + [RowFinding(.settlementSaysNothing, .error)])
    }
    var candidate = Candidate(
      draft: SettlementDraft(
        name: name.map(CellText.oneLine) ?? "Unnamed settlement", kind: kind(of: record),
        source: source))
    if name == nil { findings.append(RowFinding(.rowNameMissing, .warning, field: "name")) }
    candidate.draft.localName = mapping.text(.localName, in: record)
    candidate.draft.population = population.flatMap(CellText.count).flatMap { $0 < 0 ? nil : $0 }
    if let population, candidate.draft.population == nil {
      findings.append(
        RowFinding(
          .valueUnreadable, .warning, ["field": "population", "value": population],
          field: "population", before: population))
    } else if population == nil {
      findings.append(RowFinding(.populationMissing, .warning, field: "population"))
    }
    candidate.draft.terrain = Terrain(
      field: mapping.text(.terrain, in: record), findings: &findings)
    candidate.draft.identifier = identifier(of: record)
    candidate.declared = DeclaredArea { (field: SettlementField) in mapping.text(field, in: record)
    }
    candidate.draft.declaredDistrict = candidate.declared.district
    candidate.draft.declaredBlock = candidate.declared.block

    let point = mapping.rowPoint(.latitude, .longitude, .coordinates, in: record)
    candidate.draft.coordinate = point.place
    candidate.doubt = point.doubt
    // A row that says in which district its people live is of use without a point.
    findings += point.findings.map { $0.severity == .error ? $0.asWarning : $0 }
    if point.place == nil, point.doubt == nil, candidate.declared.isEmpty {
      decision = decision ?? .held
    }
    return decision == .held ? .refused(.held, findings) : .candidate(candidate, findings)
  }

  mutating func resolve(
    _ candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    let judgement = try resolver.judge(
      candidate.draft.coordinate, or: candidate.doubt, in: candidate.declared, transaction.snapshot)
    candidate.draft.coordinate = judgement.place
    candidate.draft.areaID = judgement.found.area
    candidate.draft.declaredDistrict =
      candidate.draft.declaredDistrict ?? judgement.found.districtName
    findings += judgement.findings
    if let held = judgement.held { return .held(held) }
    if candidate.draft.coordinate == nil, judgement.found.area == nil {
      return .held(Check.pointMissing.finding(field: "point"))
    }
    guard let identifier = candidate.draft.identifier else { return .new }
    defer { seen.insert(identifier) }
    guard let known = try transaction.snapshot.settlement(with: identifier) else { return .new }
    if known.draft == candidate.draft { return .unchanged(known.id.number) }
    if seen.contains(identifier) { return .held(RowFinding(.duplicateIdentifier, .error)) }
    return .update(known.id.number)
  }

  mutating func note(_ record: Record, as reader: Self) {
    if let identifier = reader.identifier(of: record) { seen.insert(identifier) }
  }

  mutating func write(
    _ candidate: Candidate, over known: Int64?, signed signature: Signature,
    from submission: Submission.ID, in transaction: RegisterTransaction
  ) throws -> Int64 {
    if let known {
      try transaction.replace(Settlement.ID(known), with: candidate.draft)
      return known
    }
    return try transaction.add(candidate.draft).number
  }

  func complete(in transaction: RegisterTransaction) throws {}

  private func identifier(of record: Record) -> Identifier? {
    let candidates: [(SettlementField, String)] = [
      (.villageLGD, "lgd"), (.villageCensus, "census2011"), (.identifier, system),
    ]
    for (field, system) in candidates {
      if let identifier = Identifier(system: system, cell: mapping?.text(field, in: record)) {
        return identifier
      }
    }
    return nil
  }

  private func kind(of record: Record) -> SettlementKind {
    switch mapping?.text(.kind, in: record)?.lowercased() {
    case "village", "गांव", "गाँव", "ग्राम": .village
    case "town", "city", "शहर", "नगर": .town
    case let text?: SettlementKind(rawValue: text) ?? .habitation
    case nil: .habitation
    }
  }
}
