import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

/// What becomes of points that do not lie where their rows say.
///
/// Muzaffarpur, 26.1197, 85.3910, lies in the district of its name; the tables know its boundary.
@Suite struct AreaResolverPointsTests {
  private func summary(_ rows: [String], in fixture: ImportFixture) async throws -> String {
    try await fixture.facilities(
      "name,type,lat,lon,state,district\n" + rows.map { $0 + "\n" }.joined()
    ).summary
  }

  @Test(arguments: [
    ("-26.1197,85.3910", "row.point-sign"), ("2611970,8539100", "row.point-scaled"),
    ("85.3910,26.1197", "row.point-swapped"), ("-85.3910,26.1197", "row.point-sign"),
    // 26°07'11", 85°23'28" as decimals is a place of the district too.
    ("26.0711,85.2328", ""),
  ])
  func `what can be proved by the declared district is put right`(numbers: String, rule: String)
    async throws
  {
    let fixture = try ImportFixture()
    let summary = try await summary(["Sadar,DH,\(numbers),Bihar,Muzaffarpur"], in: fixture)
    let point = try #require(try fixture.facilities.first?.draft.point?.coordinate)
    if rule.isEmpty {
      // Both readings lie in the district, so that nothing is proved.
      #expect(summary == "read 1, accepted 1")
    } else {
      #expect(summary.contains("corrected 1") && summary.contains("\(rule) 1"))
      #expect(abs(point.latitude - 26.1197) < 1e-9 && abs(point.longitude - 85.3910) < 1e-9)
    }
  }

  /// 25°56'30", 85°30'15" is in the south of the district; 25.5630, 85.3015 is 40 km away in Patna's.
  @Test func `minutes are read where decimals lie outside the district`() async throws {
    let fixture = try ImportFixture()
    let summary = try await summary(["Sadar,PHC,25.5630,85.3015,Bihar,Muzaffarpur"], in: fixture)
    #expect(summary == "read 1, corrected 1, corrected row.point-minutes 1")
    let point = try #require(try fixture.facilities.first?.draft.point?.coordinate)
    #expect(abs(point.latitude - (25 + 56.5 / 60)) < 1e-7)
    #expect(abs(point.longitude - (85 + 30.25 / 60)) < 1e-7)
  }

  /// 27.1044, 76.1126 lies 7 km outside Alwar, in Jaipur; 27°10'44", 76°11'26" lies in Alwar.
  @Test func `across a border minutes are put right as whole seconds only`() async throws {
    let fixture = try ImportFixture()
    let whole = try await summary(["A,PHC,27.1044,76.1126,Rajasthan,Alwar"], in: fixture)
    #expect(whole == "read 1, corrected 1, corrected row.point-minutes 1")
    let parts = try await summary(["B,CHC,27.104438,76.112677,Rajasthan,Alwar"], in: fixture)
    #expect(
      parts == "read 1, accepted 1, accepted row.point-minutes-perhaps 1, "
        + "accepted row.point-outside-district 1")
    let north = try fixture.facilities.compactMap { $0.draft.point?.coordinate.latitude }.sorted()
    #expect(north.count == 2 && north[0] == 27.104438 && abs(north[1] - 27.1788889) < 1e-6)
  }

  @Test func `what cannot be proved is held with what it may mean`() async throws {
    let fixture = try ImportFixture()
    #expect(
      try await summary(["Sadar,DH,-26.1197,85.3910,,"], in: fixture)
        == "read 1, held 1, held row.point-sign 1")
    #expect(
      try await summary(["Sadar,DH,-26.1197,85.3910,Bihar,Patna"], in: fixture)
        == "read 1, held 1, held row.point-sign 1")
    #expect(try fixture.facilities.isEmpty)
  }

  @Test func `how far outside the district decides between a warning and a question`() async throws
  {
    let fixture = try ImportFixture()
    let rows = [
      // Hajipur is in Vaishali, across the river from Patna; Gaya is 90 km away.
      "A,PHC,25.6900,85.2080,Bihar,Patna", "B,PHC,24.7961,84.9973,Bihar,Muzaffarpur",
      "C,PHC,26.1197,85.3910,Bihar,Muzaffarpur", "D,PHC,28.6263,77.2176,Bihar,",
    ]
    #expect(
      try await summary(rows, in: fixture)
        == "read 4, accepted 2, held 2, accepted row.point-outside-district 1, "
        + "held row.point-far-from-district 1, held row.point-outside-state 1")
  }

  @Test func `a district of a state that the tables lack, or without its state, proves nothing`()
    async throws
  {
    let fixture = try ImportFixture()
    // Aurangabad in Maharashtra (19.8762, 75.3433) and Pratapgarh in Uttar Pradesh (25.9, 81.99).
    let rows = [
      "A,PHC,19.8762,75.3433,Maharashtra,Aurangabad", "B,PHC,25.9012,81.9912,,Pratapgarh",
    ]
    #expect(try await summary(rows, in: fixture) == "read 2, accepted 2")
  }

  @Test func `the register's own boundaries go before those of the tables`() async throws {
    let fixture = try ImportFixture()
    try fixture.register.write { transaction in
      let corners = [(85.0, 25.0), (85.5, 25.0), (85.5, 25.5), (85.0, 25.5)]
      let ring = corners.map { Coordinate(trustedLongitude: $0.0, latitude: $0.1) }
      _ = try transaction.add(
        AreaDraft(level: .district, name: "Muzaffarpur", source: "test"),
        boundary: MultiPolygon([try Polygon(rings: [ring])]))
    }
    #expect(
      try await summary(["A,PHC,26.1197,85.3910,Bihar,Muzaffarpur"], in: fixture)
        == "read 1, held 1, held row.point-far-from-district 1")
    #expect(
      try await summary(["A,PHC,25.1197,85.3910,Bihar,Muzaffarpur"], in: fixture)
        == "read 1, accepted 1")
  }
}
