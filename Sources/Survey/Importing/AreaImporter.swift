import Geodata
import Geodesy
import Registry
import Wording

/// Imports areas with their boundaries: states, districts, blocks.
///
/// An area is known by its code, else by its name inside its parent. A parent state that is not in
/// the register yet is taken from the tables that ship with nikat. A block's row may tell the code
/// of its district in a system that the register does not know for it; the district keeps it.
struct AreaImporter: RowImporter {
  static let entity = ImportRun.Entity.area

  struct Candidate {
    var draft: AreaDraft
    var boundary: MultiPolygon?
    var declared = DeclaredArea()
    /// The state that must be made before.
    var missingState: State?
  }

  private var level: AreaLevel?
  /// The only states whose areas are meant; empty for all.
  private let states: Set<State>
  let preset: Preset?
  private let overrides: [AreaField: String]
  private let source: String
  private let names = FieldNames.of(AreaField.entity)
  private(set) var mapping: FieldMapping<AreaField>?
  private var resolver: AreaResolver

  init(
    _ settings: ImportSettings, file: String, level: AreaLevel?, states: Set<State>,
    register: Register
  ) throws(Problem) {
    self.level = level
    self.states = states
    preset = settings.preset
    overrides = try settings.overrides()
    source = settings.source(of: file)
    resolver = try register.read { try AreaResolver($0) }
  }

  mutating func begin(_ header: RecordHeader, sample: RecordBatch) throws(Problem) {
    let mapping = try FieldMapping(
      header, overrides: overrides, preset: preset?.area ?? [:], names: names)
    // Taking blocks for districts would give each district the outline of one of its blocks.
    level = level ?? preset?.areaLevel ?? (mapping.gives(.block) ? .block : .district)
    self.mapping = mapping
  }

  var unusedColumns: [String] { mapping?.unused ?? [] }

  func place(of record: Record) -> Coordinate? {
    nil
  }

  func instance(of record: Record) -> String? { nil }

  func assess(_ record: Record) -> Assessment<Candidate> {
    guard let mapping, let usual = level else { return .refused(.rejected, []) }
    func text(_ field: AreaField) -> String? {
      mapping.text(field, in: record).map(CellText.oneLine)
    }
    var (decision, findings) = record.form
    let level = text(.level).flatMap { AreaLevel(rawValue: $0.lowercased()) } ?? usual
    guard decision != .rejected, let name = text(.name) ?? ownName(at: level, text) else {
      return .refused(.rejected, findings + [RowFinding(.rowNameMissing, .error)])
    }
    let state = text(.state).flatMap { State.named($0) }
    if !states.isEmpty, state.map({ !states.contains($0) }) ?? true {
      return .leftOut(
        Problem(
          .rowOtherState, ["value": states.map(\.name.english).sorted().joined(separator: ", ")])
      )
    }
    var candidate = Candidate(draft: AreaDraft(level: level, name: name, source: source))
    candidate.draft.codes = Identifier.all(in: [
      "lgd": text(.lgd), "census2011": text(.census2011), "pmgsy": text(.pmgsy),
    ])
    candidate.draft.localName = text(.localName) ?? tabulatedHindiName(candidate.draft, state)
    candidate.draft.vintage = text(.vintage)
    candidate.draft.terrain = Terrain(field: text(.terrain), findings: &findings)
    candidate.declared.state = text(.state) ?? (level == .district ? text(.parent) : nil)
    if level != .district, level != .state {
      candidate.declared.district = text(.district) ?? text(.parent)
      candidate.declared.districtCodes = Identifier.all(in: ["pmgsy": text(.districtPMGSY)])
    }
    if case .area(let boundary)? = record.geometry {
      candidate.boundary = boundary
    } else {
      findings.append(RowFinding(.boundaryMissing, .warning))
    }
    if decision == .held { decision = nil }
    return .candidate(candidate, findings)
  }

  mutating func resolve(
    _ candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    if let boundary = candidate.boundary {
      switch try transaction.soundness(of: boundary) {
      case .sound: break
      case .repaired(let mended, let reason):
        candidate.boundary = mended
        findings.append(
          RowFinding(.boundaryMended, .warning, field: "boundary", before: reason, after: "mended"))
      case .beyondRepair(let reason):
        candidate.boundary = nil
        findings.append(
          RowFinding(.boundaryBroken, .warning, field: "boundary", before: reason))
      }
    }
    try findParent(of: &candidate, &findings)
    let snapshot = transaction.snapshot
    guard let known = try known(candidate.draft, in: snapshot),
      let area = try snapshot.area(known)
    else { return .new }
    candidate.draft = merged(candidate.draft, over: area.draft)
    let boundary = try snapshot.boundary(of: known)
    candidate.boundary = candidate.boundary ?? boundary
    return candidate.draft == area.draft && candidate.boundary == boundary
      ? .unchanged(known.number) : .update(known.number)
  }

  mutating func note(_ record: Record, as reader: Self) {}

  mutating func write(
    _ candidate: Candidate, over known: Int64?, signed signature: Signature,
    from submission: Submission.ID, in transaction: RegisterTransaction
  ) throws -> Int64 {
    var draft = candidate.draft
    if let state = candidate.missingState {
      draft.parent = try transaction.add(AreaDraft(state, source: "nikat"), boundary: nil)
    }
    let id: Area.ID
    if let known {
      id = Area.ID(known)
      try transaction.replace(id, with: draft, boundary: candidate.boundary)
    } else {
      id = try transaction.add(draft, boundary: candidate.boundary)
    }
    try teach(candidate, parent: draft.parent, in: transaction)
    // The next row may lie in this area, or name it or its parent.
    for changed in [id, draft.parent].compactMap({ $0 }) {
      if let area = try transaction.snapshot.area(changed) { resolver.remember(area) }
    }
    return id.number
  }

  func complete(in transaction: RegisterTransaction) throws { _ = try transaction.placeInAreas() }

  private func ownName(at level: AreaLevel, _ text: (AreaField) -> String?) -> String? {
    switch level {
    case .state: text(.state)
    case .district: text(.district)
    case .block, .subdistrict: text(.block)
    case .country, .village: nil
    }
  }

  /// The name in Hindi of a district or state of the tables, known by its code.
  private func tabulatedHindiName(_ draft: AreaDraft, _ state: State?) -> String? {
    switch draft.level {
    case .state: return State.named(draft.name)?.name.hindi
    case .district:
      for code in draft.codes {
        if code.system == "lgd", let known = District(lgdCode: code.value) {
          return known.name.hindi
        }
        if code.system == "census2011", let known = District(census2011Code: code.value) {
          return known.name.hindi
        }
      }
      return state.flatMap { District.named(draft.name, in: $0)?.name.hindi }
    default: return nil
    }
  }

  private mutating func findParent(
    of candidate: inout Candidate, _ findings: inout [RowFinding]
  ) throws {
    switch candidate.draft.level {
    case .country, .state: return
    case .district:
      guard let name = candidate.declared.state else {
        return findings.append(RowFinding(.parentUnknown, .note))
      }
      candidate.draft.parent = resolver.state(named: name)
      if candidate.draft.parent == nil {
        candidate.missingState = State.named(name)
        if candidate.missingState == nil { findings.append(RowFinding(.parentUnknown, .warning)) }
      }
    default:
      candidate.draft.parent = resolver.resolved(candidate.declared).district
      if candidate.draft.parent == nil { findings.append(RowFinding(.parentUnknown, .warning)) }
    }
  }

  private func known(_ draft: AreaDraft, in register: RegisterSnapshot) throws -> Area.ID? {
    for code in draft.codes {
      if let known = try register.area(of: draft.level, with: code) { return known }
    }
    return resolver.area(of: draft.level, named: draft.name, in: draft.parent)
  }

  /// What the row says, over what is known; codes of other systems stay.
  private func merged(_ draft: AreaDraft, over known: AreaDraft) -> AreaDraft {
    var merged = draft
    merged.localName = draft.localName ?? known.localName
    merged.parent = draft.parent ?? known.parent
    merged.terrain = draft.terrain ?? known.terrain
    merged.vintage = draft.vintage ?? known.vintage
    merged.source = known.source
    let systems = Set(draft.codes.map(\.system))
    merged.codes = (draft.codes + known.codes.filter { !systems.contains($0.system) }).sorted()
    return merged
  }

  /// Gives the parent the codes that the row tells of it, in systems that it has none of.
  private func teach(
    _ candidate: Candidate, parent: Area.ID?, in transaction: RegisterTransaction
  ) throws {
    guard let parent, var area = try transaction.snapshot.area(parent)?.draft else { return }
    let systems = Set(area.codes.map(\.system))
    let new = try candidate.declared.districtCodes.filter { code in
      try !systems.contains(code.system)
        && transaction.snapshot.area(of: area.level, with: code) == nil
    }
    guard !new.isEmpty else { return }
    area.codes += new
    try transaction.replace(
      parent, with: area, boundary: transaction.snapshot.boundary(of: parent))
  }
}
