import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct FacilityMatchingTests {
  @Test func `three spellings of one facility in one file become one`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,lat,lon,phone
      APHC Naya Tola,26.121234,85.391234,
      A.P.H.C. NAYATOLA,26.121334,85.391234,0621-2212345
      "अति. प्रा. स्वा. केन्द्र, नया टोला",26.121234,85.391334,

      """)
    #expect(report.totals.accepted == 2 && report.totals.unchanged == 1)
    let facility = try #require(try fixture.facilities.first)
    #expect(try fixture.facilities.count == 1)
    #expect(facility.draft.name == "APHC Naya Tola" && facility.draft.phone == "0621-2212345")
    let joined = try #require(report.reasons.first { $0.problem.kind == .matchJoined }?.problem)
    #expect(joined.message(in: .english).contains("1 (APHC Naya Tola): same name"))
    #expect(joined.message(in: .hindi).contains("नाम एक"))
  }

  @Test func `a row that says nothing new is kept as it came, and taken back with its import`()
    async throws
  {
    let fixture = try ImportFixture()
    let rows = [
      "APHC Naya Tola,26.121234,85.391234", "A.P.H.C. NAYATOLA,26.121334,85.391234",
    ]
    let text = "name,lat,lon\n" + rows.map { $0 + "\n" }.joined()
    #expect(try await fixture.facilities(text).totals.unchanged == 1)
    var kept: [String] = []
    try fixture.register.read { snapshot in
      try snapshot.forEachRawSubmission { kept.append(String(decoding: $0.raw, as: UTF8.self)) }
    }
    #expect(kept == rows)
    #expect(try await fixture.facilities(text).totals.unchanged == 2)
    try fixture.register.write { transaction in
      let run = try #require(try transaction.snapshot.imports().last)
      #expect(try transaction.undo(run.id, signed: .surveyor).rows == 2)
      let totals = try transaction.snapshot.importSummary(run.id).totals
      #expect((totals.accepted, totals.unchanged, totals.rejected) == (0, 0, 2))
    }
  }

  @Test func `a PHC and an APHC of one village are two`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,lat,lon
      APHC Naya Tola,26.121234,85.391234
      PHC Naya Tola,26.121234,85.391234
      स्वास्थ्य उपकेंद्र नया टोला,26.121234,85.391234

      """)
    #expect(report.totals.accepted == 3)
    #expect(try fixture.facilities.map(\.draft.typeCode) == ["APHC", "PHC", "HSC"])
  }

  @Test func `a likeness that is not sure is held with the candidate's name`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,lat,lon
      PHC Minapur,26.121234,85.391234
      PHC Minapur,26.127534,85.391234

      """)
    #expect(report.summary == "read 2, accepted 1, held 1, held match.unsure 1")
    let problem = try #require(report.reasons.first { $0.outcome == .held }?.problem)
    #expect(problem.details["candidate"] == "1 (PHC Minapur)")
    #expect(problem.details["why"] == "same name, 698 m apart, same type")
  }

  @Test func `a row with another number of the same system comes in, with a warning`() async throws
  {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,lat,lon,nin
      PHC Minapur,26.121234,85.391234,1111111111
      PHC Minapur,26.121234,85.391234,2222222222

      """)
    #expect(report.totals.accepted == 2)
    #expect(report.reasons.contains { $0.problem.kind == .matchNumbersDiffer })
    #expect(try fixture.facilities.count == 2)
  }

  @Test func `a row that fits two facilities is held`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,lat,lon,nin
      PHC Minapur,26.121234,85.391234,1111111111
      PHC Minapur,26.121234,85.391234,2222222222
      P.H.C. Minapur,26.121234,85.391234,

      """)
    #expect(report.totals.accepted == 2 && report.totals.held == 1)
    #expect(report.reasons.contains { $0.problem.kind == .matchSeveral })
  }

  @Test func `a hospital does not unmake the district hospital that it is like`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities(
      """
      name,type,lat,lon,pin,phone
      Shri Krishna Hospital,District Hospital,26.121234,85.391234,,
      Shri Krishna Hospital,Hospital,26.121334,85.391234,842001,

      """)
    let facility = try #require(try fixture.facilities.first)
    #expect(try fixture.facilities.count == 1)
    #expect(facility.draft.typeCode == "DH" && facility.draft.pin == "842001")
    #expect(facility.draft.point?.coordinate.latitude == 26.121234)
  }
}
