import Geodesy
import Registry
import Wording

extension AreaResolver {
  /// How far a point may be from what its row declares.
  private enum Limit {
    /// Boundaries are simplified: within this a point outside proves nothing.
    static let sure = Distance.kilometers(1)
    /// Within this a facility may serve the district from across its border.
    static let district = Distance.kilometers(10)
    static let block = Distance.kilometers(2)
  }

  /// What was made of the point of a row.
  struct Judgement {
    /// The place, corrected where that can be proved; nil where there is none.
    var place: Coordinate?
    var found: Found
    var findings: [RowFinding] = []
    /// Why a person must decide.
    var held: RowFinding?
  }

  /// Judges the point of a row by what the row declares.
  ///
  /// - Parameters:
  ///   - place: The place as the row gives it, in India.
  ///   - doubt: The numbers of the row where they are no place in India.
  ///   - declared: In which district and block the row says it lies.
  ///   - register: Where the boundaries of these are read, if they are needed.
  /// - Returns: The place to use, the area that holds it, and what is to be said.
  /// - Throws: ``Wording/Problem`` `register.damaged` if boundaries cannot be read.
  mutating func judge(
    _ place: Coordinate?, or doubt: PointClaim?, in declared: DeclaredArea,
    _ register: RegisterSnapshot
  ) throws -> Judgement {
    if let plain = plainJudgement(of: place, in: declared) { return plain }
    let found = found(declared, at: place)
    guard let claim = doubt ?? place.map({ PointClaim($0) }) else {
      return Judgement(place: nil, found: found, findings: found.findings)
    }
    guard let outline = try outline(of: found.outside ?? smallest(of: declared), in: register)
    else {
      var judgement = Judgement(place: place, found: found, findings: found.findings)
      if place == nil {
        judgement.hold(Self.proposal(for: claim, PointRepair.alternatives(of: claim)))
      }
      return judgement
    }
    let distance = place.map(outline.distance(from:))
    let alternatives =
      distance ?? Limit.sure < Limit.sure ? [] : PointRepair.alternatives(of: claim)
    let inside = Self.simplest(alternatives.filter { outline.contains($0.place) })
    if inside.count == 1, proves(inside[0], declared, distance) {
      var judgement = Judgement(
        place: inside[0].place, found: self.found(declared, at: inside[0].place))
      judgement.findings = judgement.found.findings + Self.findings(claim, inside[0], .warning)
      return judgement
    }
    var judgement = Judgement(place: place, found: found, findings: found.findings)
    if let distance, let outside = found.outside, inside.isEmpty || distance < Limit.district {
      judgement.add(Self.finding(outside, distance, outline.name))
      if inside.count == 1, inside[0].form == .partsOfSeconds {
        judgement.findings.append(
          Check.pointMinutesPerhaps.finding(
            nil, ["value": inside[0].place.findingText], field: "point", before: claim.text))
      }
    } else {
      judgement.hold(Self.proposal(for: claim, inside.isEmpty ? alternatives : inside))
    }
    return judgement
  }

  /// The judgement of a point that lies where its row says, for which no boundary need be read.
  ///
  /// - Returns: Nil if more must be known.
  mutating func plainJudgement(of place: Coordinate?, in declared: DeclaredArea) -> Judgement? {
    guard place != nil else { return nil }
    let found = found(declared, at: place)
    guard found.outside == nil else { return nil }
    return Judgement(place: place, found: found, findings: found.findings)
  }

  /// Whether a repair is proved by bringing the point into the area that the row declares.
  ///
  /// Numbers that are a place in India as they stand may be right and the district wrong. So all
  /// that the row declares has to agree: a block too, where it names one. A facility across the
  /// border is nothing rare: there the numbers have to be whole seconds, which few others are.
  private mutating func proves(
    _ alternative: PointRepair.Alternative, _ declared: DeclaredArea, _ distance: Distance?
  ) -> Bool {
    guard let form = alternative.form else { return true }
    let saysBlock = declared.block != nil || !declared.blockCodes.isEmpty
    let block = resolved(declared).block
    let isAcross = distance.map { $0 < Limit.district } ?? false
    return form >= (isAcross ? .wholeSeconds : .partsOfSeconds)
      && (!saysBlock || block.map(hasBoundary) == true)
  }

  /// The boundary of an area; nil if there is none.
  private mutating func outline(of area: Outside?, in register: RegisterSnapshot) throws -> Outline?
  {
    switch area {
    case .block(let id), .district(let id):
      if let known = outlines[id] { return known }
      let outline = try register.boundary(of: id).map { Outline($0, of: name(of: id) ?? "") }
      outlines[id] = outline
      return outline
    case .tabulated(let area): return area.outline
    case nil: return nil
    }
  }

  /// The smallest area with a boundary that a row declares.
  private mutating func smallest(of declared: DeclaredArea) -> Outside? {
    let known = resolved(declared)
    if let block = known.block, hasBoundary(block) { return .block(block) }
    if let district = known.district, hasBoundary(district) { return .district(district) }
    return known.tabulated.map { .tabulated($0) }
  }

  private static func finding(_ outside: Outside, _ distance: Distance, _ name: String)
    -> RowFinding
  {
    let details = ["km": "\((distance.meters / 100).rounded() / 10)", "value": name]
    switch outside {
    case .block:
      return distance < Limit.block
        ? RowFinding(.pointOutsideBlock, .note, details, field: "point")
        : Check.pointOutsideBlock.finding(nil, details, field: "point")
    case .tabulated(.state):
      return Check.pointOutsideState.finding(
        distance < Limit.district ? .warning : .error, details, field: "point")
    case .district, .tabulated(.district):
      return distance < Limit.district
        ? Check.pointOutsideDistrict.finding(field: "point")
        : Check.pointFarFromDistrict.finding(nil, details, field: "point")
    }
  }

  /// What is to be said of a place that numbers mean after a repair.
  private static func findings(
    _ claim: PointClaim, _ alternative: PointRepair.Alternative, _ severity: Finding.Severity
  ) -> [RowFinding] {
    alternative.repairs.map {
      $0.check.finding(
        severity, field: "point", before: claim.text, after: alternative.place.findingText)
    }
  }

  /// What a person is asked about numbers that are no place, with what they may mean.
  private static func proposal(
    for claim: PointClaim, _ alternatives: [PointRepair.Alternative]
  ) -> [RowFinding] {
    let simplest = simplest(alternatives)
    guard simplest.count == 1 else {
      return [Check.pointAbroad.finding(field: "point", before: claim.text)]
    }
    return findings(claim, simplest[0], .error)
  }

  /// The alternatives that need the fewest repairs: two mishaps at once are unlikely.
  private static func simplest(_ alternatives: [PointRepair.Alternative])
    -> [PointRepair.Alternative]
  {
    let fewest = alternatives.map(\.repairs.count).min()
    return alternatives.filter { $0.repairs.count == fewest }
  }
}

extension AreaResolver.Judgement {
  /// Adds a finding, which holds the row if it is an error.
  fileprivate mutating func add(_ finding: RowFinding) {
    if finding.severity == .error { held = finding } else { findings.append(finding) }
  }

  /// Holds the row for findings, of which the last is told first.
  fileprivate mutating func hold(_ findings: [RowFinding]) {
    self.findings += findings.dropLast()
    held = findings.last
  }
}
