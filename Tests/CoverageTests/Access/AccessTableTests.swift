import Coverage
import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@Suite struct AccessTableTests {
  /// Two villages 2.2 km from one PHC, one of them 3.3 km from another; one village far from all.
  private func field() throws -> (field: Field, sites: [Facility.ID]) {
    let field = try Field()
    try field.add(
      .district, "West", in: nil, MultiPolygon(south: 25, west: 84, north: 26, east: 85))
    try field.add(
      .district, "East", in: nil, MultiPolygon(south: 25, west: 85, north: 26, east: 86))
    try field.settle(300, at: Coordinate(25.52, 84.5))
    try field.settle(100, at: Coordinate(25.48, 84.5))
    try field.settle(50, at: Coordinate(25.9, 85.5))
    try field.settle(7, at: nil, in: "East")
    let first = try field.build("PHC", at: Coordinate(25.5, 84.5))
    let second = try field.build("APHC", at: Coordinate(25.55, 84.5))
    try field.build("CHC", at: Coordinate(25.9, 85.5))
    return (field, [first, second])
  }

  private func ask(_ field: Field, supply: String? = nil, on day: String = "2026-04-01") throws
    -> AccessTable
  {
    let question = AccessQuestion(
      by: .district, types: [try .named("PHC")], .twoStep(within: .kilometers(4)),
      supply: supply, on: try CalendarDay(day))
    return try field.register.read { try AccessTable(question, in: $0) }
  }

  @Test func `scores are reckoned as by hand`() throws {
    let table = try ask(field().field)
    #expect(table.rows.map { $0.area?.draft.name } == ["East", "West"])
    let (east, west) = (table.rows[0], table.rows[1])
    // The first PHC has 400 people, the second 300.
    let (both, one) = (1.0 / 400 + 1.0 / 300, 1.0 / 400)
    #expect(table.settlements.map(\.score) == [0, one, both])
    #expect(table.settlements.map(\.people) == [50, 100, 300])
    #expect(abs((west.score ?? 0) - 2.0 / 400) < 1e-15 && west.supply == 2)
    #expect(west.least == one && west.greatest == both && west.peopleWithout == 0)
    #expect(east.score == 0 && east.peopleWithout == 50 && east.peopleUnplaced == 7)
    #expect(table.total.people == 450 && abs((table.total.score ?? 0) - 2.0 / 450) < 1e-15)
  }

  @Test func `supply is the latest that was seen up to the day`() throws {
    let (field, sites) = try field()
    try field.register.write { transaction in
      for (value, day) in [(6.0, "2025-01-01"), (10, "2025-06-01"), (99, "2026-06-01")] {
        try transaction.add(Observation(of: sites[0], "beds", value, on: CalendarDay(day)))
      }
      try transaction.add(Observation(of: sites[1], "doctors", 5, on: CalendarDay("2025-01-01")))
    }
    let table = try ask(field, supply: "beds")
    #expect(table.rows[1].supply == 10 && table.facilitiesWithoutSupply == 1)
    #expect(table.settlements.map(\.score) == [0, 10.0 / 400, 10.0 / 400])
    #expect(try ask(field, supply: "beds", on: "2025-05-31").rows[1].supply == 6)
    let problem = #expect(throws: Problem.self) { try ask(field, supply: "ventilators") }
    #expect(problem?.kind == .supplyMissing && problem?.details["value"] == "ventilators")
  }
}
