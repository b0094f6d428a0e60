import Geodesy
import Testing
import Wording

@testable import Survey

@Suite struct ConductTests {
  /// `date -u -d … +%s`.
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2021-11-16T15:44:56.464-08:00", 1_637_106_296),
    ("2026-04-01T09:30:00+05:30", 1_775_016_000), ("2026-04-01 04:00", 1_775_016_000),
    ("2026-04-01T04:00:00.000+0000", 1_775_016_000), ("2024-02-29T12:00:00+07", 1_709_182_800),
    ("1969-12-31T23:59:59Z", -1),
  ])
  func `moments are read with their zone`(text: String, seconds: Int) {
    #expect(SurveyMoment.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "2026-04-01", "2026-02-30T10:00:00", "2026-04-01T25:00:00", "yesterday at 10:00",
    "2026-04-01T09:30:00+5:3:0", "2026/04/01 09:30",
  ])
  func `what is no moment is none`(text: String) { #expect(SurveyMoment.seconds(text) == nil) }

  @Test func `forms that end first or take seconds are told`() {
    #expect(ConductLog.findings(start: 100, end: 99).map(\.problem.kind) == [.surveyEndsFirst])
    #expect(ConductLog.findings(start: 100, end: 159).map(\.problem.kind) == [.surveyTooShort])
    #expect(ConductLog.findings(start: 100, end: 160).isEmpty)
  }

  /// 0.01° of latitude are 1.1 km.
  private func visit(_ device: String, _ minute: Int, _ latitude: Double) -> ConductLog.Visit {
    ConductLog.Visit(
      device: device, start: minute * 60, end: minute * 60 + 300,
      place: Coordinate(trustedLongitude: 85.39, latitude: latitude))
  }

  @Test func `nobody is at two places at once, and few get far in minutes`() {
    var log = ConductLog()
    func kinds(_ visit: ConductLog.Visit) -> [Problem.Kind] {
      log.findings(visit).map(\.problem.kind)
    }
    #expect(kinds(visit("a", 0, 26.10)) == [])
    // 11 km in one minute; another device; the same compound; 44 km in an hour.
    #expect(kinds(visit("a", 6, 26.20)) == [.travelImpossible])
    #expect(kinds(visit("b", 6, 26.20)) == [])
    #expect(kinds(visit("b", 12, 26.201)) == [])
    #expect(kinds(visit("b", 77, 26.60)) == [])
    // 2.2 km in two minutes: 44 km/h with a minute's grace.
    #expect(kinds(visit("b", 84, 26.62)) == [.surveyTooSoon])
    // Sent late: it belongs before the others.
    #expect(kinds(visit("a", 1, 26.60)) == [.travelImpossible])
  }
}
