import Coverage
import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@Suite struct GapTableTests {
  /// Two districts side by side, one of them with a hilly block; every row reckoned by hand below.
  private func smallRegister() throws -> TemporaryRegister {
    let temporary = try TemporaryRegister()
    try temporary.register.write { transaction in
      let state = try transaction.add(
        AreaDraft(level: .state, name: "Bihar", source: "test"), boundary: nil)
      func area(_ level: AreaLevel, _ name: String, in parent: Area.ID, _ boundary: MultiPolygon?)
        throws -> Area.ID
      {
        var draft = AreaDraft(level: level, name: name, source: "test")
        draft.parent = parent
        if name == "Hills" { draft.terrain = .tribal }
        if level == .district { draft.terrain = .plain }
        return try transaction.add(draft, boundary: boundary)
      }
      let west = try area(
        .district, "West", in: state, MultiPolygon(south: 25, west: 84, north: 26, east: 85))
      let east = try area(
        .district, "East", in: state, MultiPolygon(south: 25, west: 85, north: 26, east: 86))
      let hills = try area(.block, "Hills", in: west, nil)

      func settle(
        _ people: Int?, in area: Area.ID?, at place: Coordinate?,
        terrain: Terrain? = nil
      ) throws {
        var draft = SettlementDraft(name: "S", kind: .habitation, source: "test")
        draft.population = people
        draft.areaID = area
        draft.coordinate = place
        draft.terrain = terrain
        try transaction.add(draft)
      }
      // West: 41,900 on plain land, 25,000 in the hills.
      try settle(31_000, in: west, at: Coordinate(25.5, 84.5))
      try settle(10_000, in: nil, at: Coordinate(25.5, 84.9))
      try settle(900, in: west, at: nil)
      try settle(20_000, in: hills, at: Coordinate(25.2, 84.1))
      try settle(5_000, in: west, at: Coordinate(25.9, 84.1), terrain: .desert)
      // East: 120,000, exactly four PHCs and one CHC.
      try settle(120_000, in: east, at: Coordinate(25.5, 85.5))
      // Nowhere, and nobody knows.
      try settle(700, in: nil, at: Coordinate(10, 77))
      try settle(nil, in: west, at: Coordinate(25.5, 84.5))
      try settle(nil, in: east, at: nil)

      func build(
        _ type: String, in area: Area.ID?, at place: Coordinate?, closed: CalendarDay? = nil,
        status: FacilityStatus = .working
      ) throws {
        var draft = FacilityDraft(
          name: "F", typeCode: type, source: "test", point: place.map { LocatedPoint($0) })
        draft.areaID = area
        draft.closedOn = closed
        draft.status = status
        try transaction.add(draft, signed: .surveyor)
      }
      // 4.43 km north of the first settlement of West.
      try build("PHC", in: west, at: Coordinate(25.54, 84.5))
      try build("APHC", in: west, at: nil)
      // In West by its point, and 5.02 km from West's second settlement.
      try build("APHC", in: nil, at: Coordinate(25.5, 84.95))
      try build("PHC", in: east, at: Coordinate(25.5, 85.5), closed: CalendarDay("2026-04-01"))
      try build("PHC", in: east, at: Coordinate(25.5, 85.5), status: .notWorking)
      try build("PHC", in: nil, at: Coordinate(10, 77))
      try build("CHC", in: east, at: Coordinate(25.5, 85.5))
      try build("CHC", in: east, at: Coordinate(25.5, 85.51))
      try build("unknown", in: east, at: Coordinate(25.5, 85.5))
      try build("pharmacy", in: east, at: Coordinate(25.5, 85.5))
    }
    return temporary
  }

  private func ask(
    _ register: Register, by level: AreaLevel = .district, types: [String] = [],
    within reach: Distance = .kilometers(5), on day: String = "2026-04-01"
  ) throws -> GapTable {
    let question = try GapQuestion(
      by: level, norms: .named("rhs"), types: types.map { try FacilityType.named($0) },
      within: reach, on: CalendarDay(day))
    return try register.read { try GapTable(question, in: $0) }
  }

  @Test func `a small register is reckoned as by hand`() throws {
    let temporary = try smallRegister()
    let table = try ask(temporary.register, types: ["PHC", "CHC"])
    #expect(
      table.rows.map { "\($0.area?.draft.name ?? "") \($0.type.code)" } == [
        "East PHC", "East CHC", "West PHC", "West CHC",
      ])

    let east = table.rows[0]
    #expect(east.people == People(plain: 120_000, hilly: 0) && east.settlements == 1)
    // The one is closed since that day, the other does not work.
    #expect(east.facilities == 0 && east.requirement?.required == 4 && east.shortfall == 4)
    #expect(east.requirement?.quotient == 4 && east.surplus == 0)
    #expect(east.peopleBeyondReach == 120_000 && east.shareBeyondReach == 1)

    let eastCHC = table.rows[1]
    #expect(eastCHC.facilities == 2 && eastCHC.requirement?.required == 1)
    #expect(eastCHC.shortfall == 0 && eastCHC.surplus == 1 && eastCHC.peopleBeyondReach == 0)

    let west = table.rows[2]
    #expect(west.people == People(plain: 41_900, hilly: 25_000) && west.settlements == 5)
    // 41,900 / 30,000 + 25,000 / 20,000 = 2.6467
    #expect(west.requirement?.required == 2)
    #expect(abs((west.requirement?.quotient ?? 0) - 2.646_667) < 1e-6)
    #expect(
      west.facilitiesByType.map { "\($0.key.code) \($0.value)" }.sorted() == ["APHC 2", "PHC 1"])
    #expect(west.facilities == 3 && west.shortfall == 0 && west.surplus == 1)
    // The first is 4.43 km away; the second, 5.02 km; those in the hills, far; of 900 nobody knows.
    #expect(west.peopleBeyondReach == 35_000 && west.peopleUnmeasured == 900)
    #expect(abs((west.shareBeyondReach ?? 0) - 35_000.0 / 66_000) < 1e-12)
    #expect(west.path?.state == "Bihar")
  }

  @Test func `what could not be counted is said`() throws {
    let temporary = try smallRegister()
    let omissions = try ask(temporary.register, types: ["PHC", "CHC"]).omissions
    var settlements = SettlementOmissions()
    settlements.withoutPopulation = 2
    settlements.withoutArea = 1
    settlements.peopleWithoutArea = 700
    settlements.withoutPoint = 1
    settlements.peopleWithoutPoint = 900
    #expect(omissions.settlements == settlements)
    var facilities = FacilityOmissions()
    facilities.withoutPoint = 1
    facilities.withoutArea = 1
    facilities.ofUnknownType = 1
    facilities.notWorking = 1
    #expect(omissions.facilities == facilities)
  }

  @Test func `totals are reckoned as if all areas were one`() throws {
    let temporary = try smallRegister()
    let total = try ask(temporary.register, types: ["PHC"]).totals[0]
    #expect(total.area == nil && total.people == People(plain: 161_900, hilly: 25_000))
    // 161,900 / 30,000 + 25,000 / 20,000 = 6.6467, where the districts need 4 and 2.
    #expect(total.requirement?.required == 6 && total.facilities == 3 && total.shortfall == 3)
    #expect(total.peopleBeyondReach == 155_000 && total.settlements == 6)
  }

  @Test func `the day decides which facilities count`() throws {
    let temporary = try smallRegister()
    let before = try ask(temporary.register, types: ["PHC"], on: "2026-03-31")
    #expect(before.rows[0].facilities == 1 && before.rows[0].peopleBeyondReach == 0)
  }

  @Test func `the distance decides who is out of reach`() throws {
    let temporary = try smallRegister()
    let wider = try ask(temporary.register, types: ["PHC"], within: .kilometers(5.1))
    #expect(wider.rows[1].peopleBeyondReach == 25_000)
    let narrow = try ask(temporary.register, types: ["PHC"], within: .meters(0))
    #expect(narrow.rows[1].peopleBeyondReach == 66_000)
  }

  @Test func `a type that counts as another is asked for as that one, once`() throws {
    let temporary = try smallRegister()
    let table = try ask(temporary.register, types: ["APHC", "PHC"])
    #expect(table.question.types.map(\.code) == ["PHC"])
    #expect(try ask(temporary.register).question.types.map(\.code) == ["HSC", "PHC", "CHC"])
  }

  @Test func `district hospitals are asked for by districts`() throws {
    let temporary = try smallRegister()
    #expect(try ask(temporary.register, types: ["DH"]).rows.map(\.shortfall) == [1, 1])
    let state = try ask(temporary.register, by: .state, types: ["DH"])
    #expect(state.rows.map { $0.requirement?.required } == [2])
    #expect(state.totals[0].requirement?.required == 2)
    // A block needs no part of a district hospital.
    let block = try ask(temporary.register, by: .block, types: ["DH"])
    #expect(block.rows[0].requirement == nil && block.rows[0].shortfall == nil)
    #expect(block.totals[0].requirement == nil)
  }

  @Test func `a block holds those who are known to live in it`() throws {
    let temporary = try smallRegister()
    let table = try ask(temporary.register, by: .block, types: ["PHC"])
    #expect(table.rows.map(\.people) == [People(plain: 0, hilly: 20_000)])
    #expect(table.omissions.settlements.withoutArea == 6)
  }

  @Test func `questions that cannot be answered say why`() throws {
    let temporary = try smallRegister()
    let level = #expect(throws: Problem.self) { try ask(temporary.register, by: .village) }
    #expect(level?.kind == .areasMissing)
    let type = #expect(throws: Problem.self) { try ask(temporary.register, types: ["pharmacy"]) }
    #expect(type?.kind == .normTypeMissing && type?.details["known"]?.contains("CHC") == true)
    let empty = try TemporaryRegister()
    _ = try empty.register.write {
      try $0.add(AreaDraft(level: .district, name: "West", source: "test"), boundary: nil)
    }
    let people = #expect(throws: Problem.self) { try ask(empty.register) }
    #expect(people?.kind == .peopleMissing)
  }
}
