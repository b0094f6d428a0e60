import Fixtures
import GRDB
import Geodesy
import Testing
import Wording

@testable import Registry

@Suite struct AreaStoreTests {
  /// A square from south-west to north-east, one degree wide, with an optional hole in its middle.
  private func square(west: Double, south: Double, hole: Bool = false) throws -> MultiPolygon {
    func ring(_ inset: Double) throws -> [Coordinate] {
      try [(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)].map { x, y in
        try Coordinate(
          longitude: west + inset + x * (1 - 2 * inset),
          latitude: south + inset + y * (1 - 2 * inset))
      }
    }
    return MultiPolygon([try Polygon(rings: hole ? [ring(0), ring(0.25)] : [ring(0)])])
  }

  private func area(_ level: AreaLevel, _ name: String, lgd: String? = nil) -> AreaDraft {
    var draft = AreaDraft(level: level, name: name, source: "test")
    draft.codes = lgd.map { [Identifier(system: "lgd", value: $0)] } ?? []
    return draft
  }

  @Test func `an area is read back with its boundary, parent and codes`() throws {
    let temporary = try TemporaryRegister()
    let boundary = try square(west: 85, south: 26, hole: true)
    let (state, district) = try temporary.register.write { transaction in
      let state = try transaction.add(area(.state, "Bihar", lgd: "10"), boundary: nil)
      var draft = area(.district, "Muzaffarpur", lgd: "217")
      draft.localName = "मुज़फ़्फ़रपुर"
      draft.parent = state
      draft.terrain = .plain
      draft.vintage = "2011"
      return (state, try transaction.add(draft, boundary: boundary))
    }
    try temporary.register.read { snapshot in
      let areas = try snapshot.areas()
      #expect(areas.map(\.id) == [state, district])
      #expect(areas[1].draft.localName == "मुज़फ़्फ़रपुर")
      #expect(areas[1].draft.parent == state)
      #expect(areas[1].draft.codes == [Identifier(system: "lgd", value: "217")])
      #expect(areas.map(\.hasBoundary) == [false, true])
      #expect(try snapshot.boundary(of: district) == boundary)
      #expect(try snapshot.areas(inside: [state]) == [state, district])
    }
  }

  @Test func `SpatiaLite reads the boundary that we write`() throws {
    let temporary = try TemporaryRegister()
    let boundary = try square(west: 85, south: 26, hole: true)
    let soundness = try temporary.register.write { transaction in
      _ = try transaction.add(area(.district, "Muzaffarpur"), boundary: boundary)
      return try transaction.soundness(of: boundary)
    }
    #expect(soundness == .sound)
    try temporary.register.queue.write { database in
      let text = try String.fetchOne(database, sql: "SELECT AsText(geom) FROM area") ?? ""
      #expect(
        text.hasPrefix("MULTIPOLYGON(((85 26, 86 26, 86 27, 85 27, 85 26), (85.25 26.25,"))
      let checked = try Int.fetchOne(database, sql: "SELECT CheckSpatialIndex('area', 'geom')")
      #expect(checked == 1)
    }
  }

  @Test func `an outline that crosses itself is mended with the reason`() throws {
    let temporary = try TemporaryRegister()
    let corners = [(85.0, 26.0), (86, 27), (86, 26), (85, 27), (85, 26)]
    let bowTie = MultiPolygon([
      try Polygon(rings: [corners.map { try Coordinate(longitude: $0, latitude: $1) }])
    ])
    let soundness = try temporary.register.write { try $0.soundness(of: bowTie) }
    guard case .repaired(let mended, let reason) = soundness else {
      Issue.record("not mended: \(soundness)")
      return
    }
    #expect(reason.hasPrefix("Self-intersection"))
    #expect(!mended.polygons.isEmpty)
  }

  @Test func `codes of two systems and two levels do not mix`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.write { transaction in
      var state = area(.state, "Bihar", lgd: "10")
      state.codes.append(Identifier(system: "census2011", value: "10"))
      let bihar = try transaction.add(state, boundary: nil)
      let district = try transaction.add(area(.district, "Araria", lgd: "10"), boundary: nil)
      let snapshot = transaction.snapshot
      let lgd = Identifier(system: "lgd", value: "10")
      #expect(try snapshot.area(of: .state, with: lgd) == bihar)
      #expect(try snapshot.area(of: .district, with: lgd) == district)
      #expect(try snapshot.area(of: .block, with: lgd) == nil)
    }
    let problem = #expect(throws: Problem.self) {
      try temporary.register.write {
        _ = try $0.add(area(.state, "Jharkhand", lgd: "10"), boundary: nil)
      }
    }
    #expect(problem?.kind == .areaCodeTaken)
  }

  @Test func `an area is found by its name as it sounds`() throws {
    let temporary = try TemporaryRegister()
    let id = try temporary.register.write {
      try $0.add(area(.district, "Muzaffarpur"), boundary: nil)
    }
    let spellings = ["Muzaffarpur", "MUZAFARPUR", "मुजफ्फरपुर"]
    let found = try temporary.register.read { snapshot in
      try spellings.map { try snapshot.areas(of: .district, named: $0) }
    }
    #expect(found == [[id], [id], [id]])
    let others = try temporary.register.read { snapshot in
      try snapshot.areas(of: .block, named: "Muzaffarpur")
        + snapshot.areas(of: .district, named: "Patna")
    }
    #expect(others == [])
  }

  @Test func `points are placed in the smallest area, but never against what was declared`() throws
  {
    let temporary = try TemporaryRegister()
    let inside = try Coordinate(longitude: 85.5, latitude: 26.5)
    let (district, block, other) = try temporary.register.write { transaction in
      let district = try transaction.add(
        area(.district, "West"), boundary: square(west: 85, south: 26))
      var draft = area(.block, "Inner")
      draft.parent = district
      let block = try transaction.add(draft, boundary: square(west: 85, south: 26))
      let other = try transaction.add(
        area(.district, "East"), boundary: square(west: 86, south: 26))
      for declared in [nil, district, other] {
        var facility = FacilityDraft(
          name: "PHC", typeCode: "PHC", source: "test", point: LocatedPoint(inside))
        facility.areaID = declared
        try transaction.add(facility, signed: .surveyor)
        var settlement = SettlementDraft(name: "Tola", kind: .habitation, source: "test")
        settlement.coordinate = inside
        settlement.areaID = declared
        try transaction.add(settlement)
      }
      #expect(try transaction.placeInAreas() == (2, 2))
      return (district, block, other)
    }
    try temporary.register.read { snapshot in
      let points = try snapshot.facilityPoints(matching: FacilityFilter(asOf: nil))
      #expect(points.areas == [block, block, other])
      let settlements = try snapshot.settlementPoints()
      #expect(settlements.areas == [block, block, other])
      let path = try snapshot.facility(points.ids[0]).area
      #expect(path.district == "West")
      #expect(path.block == "Inner")
      var filter = FacilityFilter(asOf: nil)
      filter.areas = [district]
      let inDistrict = try snapshot.facilities(matching: filter)
      #expect(inDistrict == Array(points.ids.prefix(2)))
    }
  }
}
