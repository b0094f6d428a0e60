import Fixtures
import Geodesy
import Registry

/// A register made for one test, and what was put into it.
///
/// On the meridian round 25.5° north a hundredth of a degree is 1,107.8 m.
final class Field {
  let temporary: TemporaryRegister
  private(set) var areas: [String: Area.ID] = [:]

  var register: Register { temporary.register }

  init() throws { temporary = try TemporaryRegister() }

  /// Adds a state, a district or a block, if need be with a box as its outline.
  func add(
    _ level: AreaLevel, _ name: String, in parent: String? = nil, _ boundary: MultiPolygon? = nil,
    terrain: Terrain? = nil
  ) throws {
    var draft = AreaDraft(level: level, name: name, source: "test")
    draft.parent = parent.flatMap { areas[$0] }
    draft.terrain = terrain
    areas[name] = try register.write { try $0.add(draft, boundary: boundary) }
  }

  /// Adds a settlement.
  @discardableResult
  func settle(
    _ people: Int?, at place: Coordinate?, in area: String? = nil,
    _ kind: SettlementKind = .habitation, named name: String = "S"
  ) throws -> Settlement.ID {
    var draft = SettlementDraft(name: name, kind: kind, source: "test")
    draft.population = people
    draft.areaID = area.flatMap { areas[$0] }
    draft.coordinate = place
    return try register.write { try $0.add(draft) }
  }

  /// Adds a facility.
  @discardableResult
  func build(
    _ type: String, at place: Coordinate?, in area: String? = nil, opened: String? = nil,
    closed: String? = nil, status: FacilityStatus = .working, named name: String = "F"
  ) throws -> Facility.ID {
    var draft = FacilityDraft(
      name: name, typeCode: type, source: "test", point: place.map { LocatedPoint($0) })
    draft.areaID = area.flatMap { areas[$0] }
    draft.openedOn = try opened.map { try CalendarDay($0) }
    draft.closedOn = try closed.map { try CalendarDay($0) }
    draft.status = status
    return try register.write { try $0.add(draft, signed: .surveyor) }
  }
}
