import Geodata
import Geodesy
import Registry
import Wording

/// Imports facilities: the type told from a code, a label or free text; the place from degrees.
///
/// Animal facilities and other categories of a preset are left out and counted. A row with neither
/// name nor type is rejected, one without a usable point is held: a register of places cannot
/// decide for it where it is.
struct FacilityImporter: RowImporter {
  static let entity = ImportRun.Entity.facility

  struct Candidate {
    var draft: FacilityDraft
    var declared = DeclaredArea()
    /// The words that were typed, where they say a type and no name.
    var typeWords: String?
    /// A place nearby, by which to name what has no name.
    var nearby: String?
    var habitation: Identifier?
    /// Numbers that are no place in India as they stand.
    var doubt: PointClaim?
    var accuracy: Double?
    var capturedOn: CalendarDay?
    /// On which device the survey was made, and from when to when, in seconds since 1970.
    var visit: (device: String, start: Int, end: Int)?

    /// What was found out ahead: the judgement of a point that lies where its row says, the facility
    /// as it is matched, and the key of its name.
    var ahead: (judgement: AreaResolver.Judgement, subject: MatchSubject, nameKey: String)?

    /// A place with what the row says of how it was found.
    func located(_ place: Coordinate) -> LocatedPoint {
      LocatedPoint(
        place, accuracy: accuracy, method: accuracy == nil ? nil : .gps, capturedOn: capturedOn)
    }
  }

  private var settings: ImportSettings
  private let file: String
  private let hasLayers: Bool
  /// Why no row of the table at hand can be a facility.
  private var unusable: Problem?
  private let names = FieldNames.of(FacilityField.entity)
  private(set) var mapping: FieldMapping<FacilityField>?
  private let checks: RowChecks
  private let typeWords = TextMemo<FacilityTypeRecognizer.Recognition>()
  private let owners = TextMemo<Ownership?>()
  var fileChecks = FileChecks()
  var resolver: AreaResolver
  var seen = NumbersSeen()
  /// Made when the first row asks for a facility that is like it.
  var matcher: FacilityMatcher?

  init(_ settings: ImportSettings, of source: SourceFile, register: Register) throws(Problem) {
    file = source.name
    hasLayers = source.layers.count > 1
    self.settings = settings
    checks = RowChecks(at: settings.signature.at)
    resolver = try register.read { try AreaResolver($0) }
  }

  mutating func begin(_ header: RecordHeader, sample: RecordBatch) throws(Problem) {
    settings.preset = settings.preset ?? Preset.shown(by: header)
    let mapping = try settings.facilityMapping(
      of: header, sample: sample, names: names, after: mapping)
    do throws(Problem) {
      try TableRefusal.check(header, sample: sample, mapping)
      unusable = nil
    } catch {
      // One sheet of several may be the instructions; its rows are counted and left out.
      guard hasLayers || self.mapping != nil else { throw error }
      unusable = error
    }
    self.mapping = mapping
    source = settings.source(of: file)
    system = settings.system(of: file)
  }

  var preset: Preset? { settings.preset }
  /// Who says what the rows say, and the system of their own numbers; told for each header.
  private var source = ""
  private var system = ""

  var unusedColumns: [String] { mapping?.unused ?? [] }

  func place(of record: Record) -> Coordinate? {
    mapping?.point(.latitude, .longitude, .coordinates, in: record).usable.place
  }

  func instance(of record: Record) -> String? {
    guard let key = mapping?.text(.instance, in: record) else { return nil }
    return record.part == 0 ? key : "\(key)#\(record.part)"
  }

  func origin(of record: Record) -> SubmissionOrigin {
    var origin = SubmissionOrigin()
    func text(_ field: FacilityField) -> String? { mapping?.text(field, in: record) }
    origin.replaces = text(.deprecated).map { record.part == 0 ? $0 : "\($0)#\(record.part)" }
    origin.form = text(.form) ?? settings.form
    origin.surveyor = text(.surveyor) ?? settings.surveyor
    origin.device = text(.device)
    origin.startedAt = text(.startedAt)
    origin.endedAt = text(.endedAt)
    return origin
  }

  func assess(_ record: Record) -> Assessment<Candidate> {
    guard let mapping else { return .refused(.rejected, []) }
    if let unusable { return .leftOut(unusable) }
    func text(_ field: FacilityField) -> String? { mapping.text(field, in: record) }
    let form = record.form
    let decision = form.decision
    var findings = form.findings
    if decision == .rejected { return .refused(.rejected, findings) }
    if let wanted = settings.preset?.category, let category = text(.category), category != wanted {
      return .leftOut(Problem(.rowOtherCategory, ["value": wanted]))
    }
    switch text(.category) {
    case OrganisationUnit.jurisdiction: return .leftOut(Problem(.rowJurisdiction))
    case FHIRBundle.managed: return .leftOut(Problem(.rowOrganization))
    default: break
    }
    let name = (text(.name) ?? text(.description)).map(CellText.oneLine)
    let kind = FacilityKind(
      type: text(.type), name: name, description: text(.description), memo: typeWords,
      findings: &findings)
    if kind.isVeterinary { return .leftOut(Problem(.rowVeterinary)) }
    if let patient = record.patientIdentifier(phone: mapping.columns[.phone]) {
      return .refused(.rejected, [patient])
    }
    guard name != nil || text(.type) != nil else {
      return .refused(.rejected, findings + [RowFinding(.rowSaysNothing, .error)])
    }

    var candidate = Candidate(
      draft: FacilityDraft(name: name ?? "", typeCode: kind.type.code, source: source))
    if name == nil || kind.nameIsOnlyType {
      candidate.typeWords =
        kind.type == .unknown ? name ?? text(.type) ?? "" : kind.type.short.english
    }
    candidate.nearby = text(.habitation) ?? text(.village)
    candidate.habitation = Identifier(
      system: "pmgsy", cell: text(.habitationPMGSY))
    candidate.declared = DeclaredArea(text)
    candidate.draft.designations = kind.designations
    fill(&candidate.draft, text, sector: kind.type.sector, &findings)
    candidate.draft.identifiers = identifiers(text, &findings)

    let point = mapping.rowPoint(.latitude, .longitude, .coordinates, in: record)
    findings += point.findings
    candidate.accuracy = accuracy(
      text(.accuracy) ?? text(.coordinates).flatMap(FormRow.accuracy(in:)), &findings)
    candidate.capturedOn = text(.capturedOn).flatMap(FacilityValues.day)
    candidate.doubt = point.doubt
    checks.check(&candidate, kind.type, text, &findings)
    if let place = point.place {
      candidate.draft.point = candidate.located(place)
    } else if point.doubt == nil {
      return .refused(point.isNonsense ? .rejected : .held, findings, candidate)
    }
    return decision == .held
      ? .refused(.held, findings, candidate) : .candidate(candidate, findings)
  }

  mutating func prepare(_ candidate: inout Candidate) {
    // A row without a name is called otherwise once its place is known.
    guard candidate.typeWords == nil,
      let judgement = resolver.plainJudgement(
        of: candidate.draft.point?.coordinate, in: candidate.declared)
    else { return }
    candidate.ahead = (
      judgement, MatchSubject(candidate.draft), NameKey.skeleton(candidate.draft.name)
    )
  }

  /// What a person decides about: a row without a name is called what it said of its type.
  func facility(in candidate: Candidate) -> FacilityDraft? {
    var draft = candidate.draft
    if draft.name.isEmpty { draft.name = candidate.typeWords ?? "" }
    return draft.name.isEmpty ? nil : draft
  }

  mutating func note(_ record: Record, as reader: Self) {
    guard let mapping = reader.mapping else { return }
    var findings: [RowFinding] = []
    seen.insert(reader.identifiers({ mapping.text($0, in: record) }, &findings))
  }

  mutating func takeLate() -> [LateFinding] { fileChecks.takeLate() }

  mutating func forget() {
    matcher = nil
    seen = NumbersSeen()
  }

  func complete(in transaction: RegisterTransaction) throws {}

  /// How far the point may be off, in metres; nil where the row does not know.
  private func accuracy(_ text: String?, _ findings: inout [RowFinding]) -> Double? {
    guard let text else { return nil }
    let (accuracy, finding) = Accuracy.read(text)
    if let finding { findings.append(finding) }
    return accuracy
  }

  private func fill(
    _ draft: inout FacilityDraft, _ text: (FacilityField) -> String?,
    sector: FacilityType.Sector, _ findings: inout [RowFinding]
  ) {
    func value<Value>(_ field: FacilityField, _ read: (String) -> Value?) -> Value? {
      guard let text = text(field) else { return nil }
      if let value = read(text) { return value }
      findings.append(
        RowFinding(
          .valueUnreadable, .note, ["field": field.rawValue, "value": text],
          field: field.rawValue, before: text))
      return nil
    }
    draft.localName = text(.localName)
    draft.ownership =
      value(.ownership, { owners.value(of: $0, FacilityValues.ownership) })
      ?? (sector == .public ? .public : sector == .private ? .private : .unknown)
    draft.status = value(.status, FacilityValues.status) ?? .unknown
    draft.declaredDistrict = text(.district)
    draft.declaredBlock = text(.block)
    draft.address = text(.address)
    draft.pin = value(.pin, FacilityValues.pin)
    draft.phone = text(.phone)
    draft.hours = text(.hours)
    draft.openedOn = value(.openedOn, FacilityValues.day)
    draft.closedOn = value(.closedOn, FacilityValues.day)
    draft.services = text(.services).map(FacilityValues.services) ?? []
    if let opened = draft.openedOn, let closed = draft.closedOn, closed < opened {
      findings.append(
        RowFinding(
          .datesReversed, .warning, ["closed": closed.description, "opened": opened.description],
          field: "closedOn", before: closed.description))
      draft.closedOn = nil
    }
  }

  private func identifiers(
    _ text: (FacilityField) -> String?, _ findings: inout [RowFinding]
  ) -> [Identifier] {
    let systems: [(FacilityField, String)] = [
      (.hfr, "hfr"), (.nin, "nin"), (.hmis, "hmis"), (.dhis2, "dhis2"), (.osm, "osm"),
      (.pmgsy, "pmgsy"), (.identifier, system),
    ]
    var identifiers: Set<Identifier> = []
    for (field, system) in systems {
      guard let value = text(field) else { continue }
      if FacilityValues.isRounded(value) {
        findings.append(
          RowFinding(
            .identifierRounded, .warning, ["value": value], field: field.rawValue, before: value))
        continue
      }
      let system = IdentifierShape.system(of: value) ?? system
      let (number, finding) = RegistryNumber.read(CellText.identifier(value), of: system)
      if let finding { findings.append(finding) }
      if let number { identifiers.insert(Identifier(system: system, value: number)) }
    }
    return identifiers.sorted()
  }
}
