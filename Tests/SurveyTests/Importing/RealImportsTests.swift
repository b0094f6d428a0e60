import Geodata
import Registry
import Fixtures
import Testing
import Wording

@testable import Survey

/// Imports of real files, whose counts stand in their own description.
@Suite(.enabled(if: SharedData.exists)) struct RealImportsTests {
  private func open(_ name: String) async throws -> SourceFile {
    try await SourceFile.open(SharedData.path(name))
  }

  @Test func `Bihar's facilities of the roads programme are accounted for, twice`() async throws {
    let fixture = try ImportFixture()
    _ = try await Import.areas(
      from: .bundledDistricts, into: fixture.register, level: .district,
      states: Set([State.named("Bihar")].compactMap { $0 }), fixture.settings())
    let blocks = try await Import.areas(
      from: open("boundaries/blocks_pmgsy_bihar_simplified.geojson"), into: fixture.register,
      level: .block, fixture.settings(.pmgsy))
    #expect(blocks.totals.accepted + blocks.totals.corrected == 533)
    #expect(!blocks.reasons.contains { $0.problem.kind == .parentUnknown })

    let source = try await open("facilities/pmgsy_Facilities_Bihar.zip")
    let report = try await Import.facilities(
      from: source, into: fixture.register, fixture.settings(.pmgsy))
    func count(_ kind: Problem.Kind) -> Int {
      report.reasons.first { $0.problem.kind == kind }?.count ?? 0
    }
    #expect(report.totals.read == 30_446)
    #expect(count(.rowOtherCategory) == 27_013)
    // 445 say so in so many words; the table knows more spellings.
    #expect((445...480).contains(count(.rowVeterinary)))
    // One lies 22 km outside the district that it is coded in; thirteen lie nearer to it.
    #expect(count(.pointFarFromDistrict) == 1 && report.totals.held == 1)
    #expect(report.totals.accepted == 3433 - count(.rowVeterinary) - 1)
    #expect(report.totals.rejected == 0)
    let counts = try fixture.register.read { try $0.counts() }
    #expect(counts.facilities == report.totals.accepted && counts.facilitiesWithoutArea == 0)

    let again = try await Import.facilities(
      from: source, into: fixture.register, fixture.settings(.pmgsy))
    #expect(again.totals.unchanged == report.totals.accepted && again.totals.accepted == 0)
    #expect(again.totals.leftOut == report.totals.leftOut)
    #expect(try fixture.register.read { try $0.counts() }.changes == counts.changes)
  }

  @Test func `Bihar's habitations are accounted for`() async throws {
    let fixture = try ImportFixture()
    let report = try await Import.settlements(
      from: open("places/pmgsy_habitations_bihar.csv.gz"), into: fixture.register,
      fixture.settings(.pmgsy))
    #expect(report.totals.read == 92_423)
    // Forty-five rows under the number 1234 have neither name nor population.
    #expect(report.totals.rejected == 45)
    // Six lie 10 km and more outside their district; five of these may be minutes read as
    // decimals, which without the boundaries of blocks is not sure.
    #expect(report.totals.corrected == 0 && report.totals.unchanged == 35)
    #expect(report.totals.held == 39)
    #expect(report.totals.accepted == 92_304)
    #expect(try fixture.register.read { try $0.counts() }.settlements == 92_304)
  }

  @Test func `the 115 districts of four states come in`() async throws {
    let fixture = try ImportFixture()
    let report = try await Import.areas(
      from: open("boundaries/districts_4states.geojson"), into: fixture.register,
      level: .district, fixture.settings())
    #expect(report.totals.accepted + report.totals.corrected == 115)
    let areas = try fixture.register.read { try $0.areas() }
    #expect(areas.count { $0.draft.level == .state } == 4)
    #expect(areas.count { $0.draft.level == .district && $0.draft.parent != nil } == 115)
  }

  @Test func `Delhi's list has 2,559 rows without a place and two exchanged`() async throws {
    let fixture = try ImportFixture()
    let report = try await Import.facilities(
      from: open("facilities/nin_facilities_delhi.csv"), into: fixture.register,
      fixture.settings())
    func count(_ kind: Problem.Kind) -> Int {
      report.reasons.filter { $0.problem.kind == kind }.reduce(0) { $0 + $1.count }
    }
    #expect(report.totals.read == 3362)
    #expect(count(.pointPlaceholder) == 2559 && count(.pointSwapped) == 2)
    // Such as 28.39343, 77.17004 for 28°39'34.3", 77°17'00.4" in Shahdara.
    #expect(count(.pointMinutes) == 7 && report.totals.corrected == 9)
    #expect(count(.pointFarFromDistrict) == 12)
    // The list names big hospitals twice; read by a person, all of these are right.
    #expect(count(.matchJoined) == 13 && report.totals.unchanged == 5 && count(.matchUnsure) == 6)
    #expect(report.totals.held == 2571 + 6)
  }
}
