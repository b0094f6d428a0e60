import Geodata
import Geodesy
import Registry
import Wording

/// Finds the register's area of a row by what it declares and by where its point lies.
///
/// What a row declares is authoritative: a surveyor knows the district, and boundaries have
/// hairline gaps and vintages. The point finds the block inside the declared district, and the area
/// where nothing is declared. A point outside the declared district is a finding.
struct AreaResolver {
  private var areas: [Area.ID: Area] = [:]
  private let locator: AreaLocator
  private var codes: [AreaLevel: [Identifier: Area.ID]] = [:]
  private var names: [AreaLevel: [String: [Area.ID]]] = [:]
  private var known: [DeclaredArea: Declared] = [:]
  /// Boundaries that were needed to judge a point.
  var outlines: [Area.ID: Outline] = [:]

  /// The areas that a row declares.
  struct Declared {
    var district: Area.ID?
    var block: Area.ID?
    /// What the tables know of it, where the register has no boundary of the district.
    var tabulated: TabulatedArea?
    /// The district as the tables know it.
    var tabulatedDistrict: District?
    /// The state as the tables know it.
    var stateLGD: (code: String, name: String)?
    /// What is to be said of the codes that the row gives.
    var findings: [RowFinding] = []
  }

  /// A declared area in which a point does not lie.
  enum Outside {
    case block(Area.ID)
    case district(Area.ID)
    case tabulated(TabulatedArea)
  }

  /// What was found of a row.
  struct Found {
    /// The smallest area that is sure.
    var area: Area.ID?
    /// The name of the declared district, where the register knows it; a row that gave only a code
    /// becomes readable by it.
    var districtName: String?
    /// The smallest declared area in which the point should lie and does not.
    var outside: Outside?
    /// The row declares a district that the register does not know, though it knows districts.
    var isUnresolved = false
    /// What the row declares, as far as it is known.
    var declared = Declared()

    /// What is to be said of it.
    var findings: [RowFinding] {
      isUnresolved ? [RowFinding(.districtUnresolved, .note)] : []
    }
  }

  init(_ register: RegisterSnapshot) throws {
    locator = try AreaLocator(of: register)
    for area in try register.areas() { remember(area) }
  }

  /// Takes an area that is new, or of which more is known now; its boundary is not looked at.
  mutating func remember(_ area: Area) {
    let level = area.draft.level
    if areas.updateValue(area, forKey: area.id) == nil {
      for name in [area.draft.name, area.draft.localName].compactMap({ $0 }) {
        names[level, default: [:]][NameKey.folded(name), default: []].append(area.id)
      }
    }
    for code in area.draft.codes { codes[level, default: [:]][code] = area.id }
    known = [:]
  }

  /// The name of an area.
  func name(of id: Area.ID) -> String? { areas[id]?.draft.name }

  /// The state of a name, as the register or the tables spell it.
  func state(named name: String) -> Area.ID? {
    let exact = names[.state]?[NameKey.folded(name)]?.first
    return exact
      ?? State.named(name).flatMap { names[.state]?[NameKey.folded($0.name.english)]?.first }
  }

  /// The area of a name directly inside another, or anywhere if its parent is not known.
  func area(of level: AreaLevel, named name: String, in parent: Area.ID?) -> Area.ID? {
    names[level]?[NameKey.folded(name)]?.first { id in
      parent == nil || areas[id]?.draft.parent == nil || areas[id]?.draft.parent == parent
    }
  }

  /// Finds the area of a row.
  mutating func found(_ declared: DeclaredArea, at place: Coordinate?) -> Found {
    let known = resolved(declared)
    let containing = place.flatMap { locator.area(containing: $0) }
    guard let district = known.district else {
      var found = Found(area: known.block ?? containing, declared: known)
      let saysDistrict = declared.district != nil || !declared.districtCodes.isEmpty
      found.isUnresolved = known.block == nil && saysDistrict && names[.district]?.isEmpty == false
      found.outside = outsideTables(known, place)
      return found
    }
    var found = Found(
      area: known.block ?? district, districtName: name(of: district), declared: known)
    if let containing, containing == district || isInside(containing, district) {
      if let block = known.block {
        if containing != block, areas[containing]?.draft.level == .block, hasBoundary(block) {
          found.outside = .block(block)
        }
      } else {
        // The point knows the block where the row does not say it.
        found.area = containing
      }
    } else if place != nil, hasBoundary(district) {
      found.outside = .district(district)
    } else {
      found.outside = outsideTables(known, place)
    }
    return found
  }

  private func outsideTables(_ known: Declared, _ place: Coordinate?) -> Outside? {
    guard let area = known.tabulated, let place, area.excludes(place) else { return nil }
    return .tabulated(area)
  }

  /// Whether the register knows where an area ends.
  func hasBoundary(_ id: Area.ID) -> Bool { areas[id]?.hasBoundary == true }

  /// The district that a row declares, by code, then by name.
  mutating func resolved(_ declared: DeclaredArea) -> Declared {
    if let known = known[declared] { return known }
    var block = declared.blockCodes.compactMap { codes[.block]?[$0] }.first
    let tables = TabulatedArea.district(of: declared)
    let (findings, standing) =
      tables.map { AreaCodeCheck.check(declared.districtCodes, of: $0) }
      ?? ([], declared.districtCodes)
    var district = standing.compactMap { codes[.district]?[$0] }.first
    if district == nil, let name = declared.district {
      district = self.district(named: name, in: declared.state)
    }
    if district == nil, let block { district = parent(of: block, at: .district) }
    if block == nil, let name = declared.block, let district {
      block = names[.block]?[NameKey.folded(name)]?.first { isInside($0, district) }
    }
    // A block of another district is a contradiction in the row; the district stands.
    if let inner = block, let district, !isInside(inner, district) { block = nil }
    var areas = Declared(district: district, block: block)
    areas.tabulatedDistrict = tables
    areas.stateLGD = declared.state.flatMap { State.named($0) }
      .map { ($0.lgdCode, $0.name.english) }
    areas.findings = findings
    if !(district.map(hasBoundary) ?? false) { areas.tabulated = TabulatedArea(declared) }
    known[declared] = areas
    return areas
  }

  /// The district of a name: as the register spells it, else by the aliases of the tables.
  private func district(named name: String, in state: String?) -> Area.ID? {
    let exact = names[.district]?[NameKey.folded(name)] ?? []
    if exact.count == 1 { return exact[0] }
    let known = District.named(name, in: state.flatMap { State.named($0) })
    guard let known else { return exact.first }
    if let code = known.lgdCode,
      let area = codes[.district]?[Identifier(system: "lgd", value: code)]
    {
      return area
    }
    return names[.district]?[NameKey.folded(known.name.english)]?.first
  }

  private func parent(of id: Area.ID, at level: AreaLevel) -> Area.ID? {
    ancestor(of: id) { areas[$0]?.draft.level == level }
  }

  private func isInside(_ inner: Area.ID, _ outer: Area.ID) -> Bool {
    ancestor(of: inner) { $0 == outer } != nil
  }

  /// The nearest area above one that fits; parents that loop, in a file edited elsewhere, end it.
  private func ancestor(of id: Area.ID, where fits: (Area.ID) -> Bool) -> Area.ID? {
    var next = areas[id]?.draft.parent
    for _ in AreaLevel.allCases {
      guard let current = next else { return nil }
      if fits(current) { return current }
      next = areas[current]?.draft.parent
    }
    return nil
  }
}
