import Coverage
import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@Suite struct ReachTableTests {
  /// Two districts side by side; distances along the meridian are 1,107.8 m a hundredth of a degree.
  private func field() throws -> Field {
    let field = try Field()
    try field.add(.state, "Bihar")
    try field.add(
      .district, "West", in: "Bihar", MultiPolygon(south: 25, west: 84, north: 26, east: 85))
    try field.add(
      .district, "East", in: "Bihar", MultiPolygon(south: 25, west: 85, north: 26, east: 86))
    // West: 4.43 km, 5.54 km, unknown place; one without people.
    try field.settle(1_000, at: Coordinate(25.54, 84.5))
    try field.settle(300, at: Coordinate(25.55, 84.5))
    try field.settle(70, at: nil, in: "West")
    try field.settle(0, at: Coordinate(25.9, 84.5))
    // East: on the spot; far away; a village that stands for the same people.
    try field.settle(20_000, at: Coordinate(25.5, 85.5))
    try field.settle(900, at: Coordinate(25.9, 85.9))
    try field.settle(900, at: Coordinate(25.91, 85.9))
    try field.settle(50_000, at: Coordinate(25.5, 85.5), .village)
    try field.build("PHC", at: Coordinate(25.5, 84.5))
    try field.build("APHC", at: Coordinate(25.5, 85.5), opened: "2025-09-01")
    try field.build("PHC", at: nil, in: "East")
    try field.build("PHC", at: Coordinate(25.9, 85.9), status: .underConstruction)
    try field.build("CHC", at: Coordinate(25.9, 85.9))
    return field
  }

  private func ask(
    _ field: Field, types: [String] = ["PHC"], within limit: String = "5km",
    by level: AreaLevel = .district, on day: String = "2026-04-01",
    counting kinds: Set<SettlementKind> = []
  ) throws -> ReachTable {
    let question = ReachQuestion(
      by: level, types: try types.map { try FacilityType.named($0) },
      within: try ReachLimit(limit, by: .named("walk")), on: try CalendarDay(day), counting: kinds)
    return try field.register.read { try ReachTable(question, in: $0) }
  }

  @Test func `people are counted within and beyond, each in their area`() throws {
    let table = try ask(field())
    #expect(table.rows.map { $0.area?.draft.name } == ["East", "West"])
    let (east, west) = (table.rows[0], table.rows[1])
    #expect(west.people == 1_370 && west.settlements == 4 && west.facilities == 1)
    #expect(west.peopleWithin == 1_000 && west.peopleBeyond == 300 && west.peopleUnplaced == 70)
    #expect(west.settlementsBeyond == 2 && west.path?.state == "Bihar")
    #expect(abs((west.shareWithin ?? 0) - 1_000.0 / 1_300) < 1e-12)
    #expect(abs((west.sharePlaced ?? 0) - 1_300.0 / 1_370) < 1e-12)
    // (1,000 · 4 + 300 · 5) hundredths of a degree of 1,107.8 m over 1,300 people.
    #expect(abs((west.meanMeters ?? 0) - 5_500 * 1_107.8 / 1_300) < 1)
    #expect(abs((west.farthestMeters ?? 0) - 5 * 1_107.8) < 1)
    // The APHC counts, the one without a point stands there and is near to nobody.
    #expect(east.peopleWithin == 20_000 && east.peopleBeyond == 1_800 && east.facilities == 2)
    #expect(table.total.people == 23_170 && table.total.peopleWithin == 21_000)
    #expect(table.total.facilities == 3 && table.total.area == nil)
    #expect(table.basis.kinds == [.habitation])
    #expect(table.omissions.settlements.ofOtherKinds == 1)
    #expect(table.omissions.facilities.withoutPoint == 1)
    #expect(table.omissions.facilities.notWorking == 1)
  }

  @Test func `the unserved are ranked by people, then by distance`() throws {
    let table = try ask(field())
    #expect(table.unserved.map(\.people) == [900, 900, 300])
    #expect(table.unserved[0].meters > table.unserved[1].meters)
    #expect(table.unserved[0].id == Settlement.ID(7) && table.unserved[2].nearest == Facility.ID(1))
  }

  @Test func `any of several types will do`() throws {
    let table = try ask(field(), types: ["PHC", "CHC", "APHC"])
    #expect(table.question.types.map(\.code) == ["PHC", "CHC"])
    #expect(table.unserved.map(\.people) == [300])
  }

  @Test func `the day and the kinds decide`() throws {
    let before = try ask(field(), on: "2025-08-31")
    #expect(before.rows[0].peopleWithin == 0 && before.rows[0].facilities == 1)
    let villages = try ask(field(), counting: [.village])
    #expect(villages.total.people == 50_000 && villages.basis.kinds == [.village])
  }

  @Test func `a time is a straight distance by speed and detour`() throws {
    // 75 min · 5 km/h / 1.4 = 4.464 km, 74 min: 4.405 km; the first settlement lies 4.431 km away.
    #expect(try ask(field(), within: "75min").rows[1].peopleWithin == 1_000)
    #expect(try ask(field(), within: "74min").rows[1].peopleWithin == 0)
  }

  @Test func `without a facility everybody is unserved, at no distance`() throws {
    let table = try ask(field(), types: ["DH"])
    #expect(table.total.peopleWithin == 0 && table.total.meanMeters == nil)
    #expect(table.unserved.first?.nearest == nil && table.unserved.first?.meters == .infinity)
    #expect(table.rows[0].farthestMeters == nil)
  }

  @Test func `questions that cannot be answered say why`() throws {
    let level = #expect(throws: Problem.self) { try ask(field(), by: .block) }
    #expect(level?.kind == .areasMissing)
    let people = #expect(throws: Problem.self) { try ask(field(), counting: [.town]) }
    #expect(people?.kind == .peopleMissing)
  }
}
