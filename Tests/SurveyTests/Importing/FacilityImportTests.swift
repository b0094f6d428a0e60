import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct FacilityImportTests {
  @Test func `a plain table comes in, and again changes nothing`() async throws {
    let fixture = try ImportFixture()
    let table = """
      name,type,latitude,longitude,district,pin,ownership,HFR ID
      Naya Tola,A.P.H.C,26.12,85.39,Muzaffarpur,842001,Government,IN1010000001
      शांति अस्पताल,अस्पताल,२६.१३,८५.४,मुजफ्फरपुर,८४२००२,निजी,

      """
    #expect(try await fixture.facilities(table).summary == "read 2, accepted 2")
    let all = try fixture.facilities
    #expect(all.map(\.draft.name) == ["Naya Tola", "शांति अस्पताल"])
    #expect(all.map(\.draft.typeCode) == ["APHC", "hospital"])
    #expect(all.map(\.draft.ownership) == [.public, .private])
    #expect(all.map(\.draft.pin) == ["842001", "842002"])
    #expect(all[0].draft.identifiers == [Identifier(system: "hfr", value: "IN1010000001")])
    #expect(all[1].draft.point?.coordinate.latitude == 26.13)
    #expect(all.map(\.draft.source) == ["a", "a"])
    #expect(try await fixture.facilities(table).summary == "read 2, unchanged 2")
    #expect(try fixture.facilities == all)
  }

  @Test func `a known facility with changed fields is updated through the log`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities("name,type,lat,lon,nin\nX,PHC,26.12,85.31,1234567890\n")
    let report = try await fixture.facilities(
      "name,type,lat,lon,nin,phone\nX,PHC,26.12,85.31,1234567890,0612-221\n", name: "b.csv")
    #expect(report.summary == "read 1, accepted 1")
    let facility = try #require(try fixture.facilities.first)
    #expect(facility.draft.phone == "0612-221")
    let changes = try fixture.register.read { try $0.history(of: facility.id) }
    #expect(changes.map(\.field) == [nil, "phone"])
    #expect(changes.last?.submission != nil && changes.last?.who == "surveyor")
  }

  @Test func `without numbers, name, type and place together make one facility`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities("name,type,lat,lon\nSadar Hospital,DH,26.10002,85.30001\n")
    // 0.0004° of latitude are 44 m, 0.001° are 111 m, 0.1° are 11 km.
    let again = try await fixture.facilities(
      """
      name,type,lat,lon
      SADAR HOSPITAL,DH,26.10042,85.30001
      Sadar Hospital,DH,26.10142,85.30001
      Sadar Hospital,DH,26.20142,85.30001

      """, name: "b.csv")
    #expect(
      again.summary
        == "read 3, accepted 1, unchanged 1, held 1, accepted row.named-by-type 1, "
        + "held match.unsure 1")
    #expect(try fixture.facilities.count == 2)
    #expect(try fixture.facilities[0].draft.point?.coordinate.latitude == 26.10002)
  }

  @Test func `what cannot be decided is held and what says nothing is rejected`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,type,lat,lon,nin
      No point,PHC,,,1
      Null island,PHC,0,0,2
      London,PHC,51.5,-0.12,3
      ,,26.12,85.31,4
      Bad,PHC,126.12,85.31,5
      First,PHC,26.12,85.31,6
      Second,PHC,26.22,85.31,6
      Ragged,PHC,26.12,85.31,7,8

      """)
    #expect(
      report.summary
        == "read 8, accepted 1, held 5, rejected 2, accepted row.identifier-malformed 1, "
        + "held row.duplicate-identifier 1, "
        + "held row.point-abroad 1, held row.point-missing 1, held row.point-placeholder 1, "
        + "held row.too-many-cells 1, "
        + "rejected coordinate.latitude-out-of-range 1, rejected row.says-nothing 1")
    #expect(try fixture.facilities.map(\.draft.name) == ["First"])
    #expect(try fixture.register.read { try $0.counts() }.held == 5)
    let examples = report.reasons.first { $0.problem.kind == .pointMissing }?.examples
    #expect(examples == ["a.csv:2"])
  }

  @Test func `exchanged degrees are put right and say so`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities("name,type,lat,lon\nX,PHC,85.31,26.12\n")
    #expect(report.summary == "read 1, corrected 1, corrected row.point-swapped 1")
    #expect(try fixture.facilities[0].draft.point?.coordinate.latitude == 26.12)
  }

  @Test func `patients' numbers are refused and blacked out`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      "name,type,lat,lon,note\nX,PHC,26.12,85.31,2341 2341 2346\n")
    #expect(report.summary == "read 1, rejected 1, rejected facility.patient-identifier 1")
    #expect(try fixture.facilities.isEmpty)
  }

  @Test func `animal facilities are left out by whatever column says it`() async throws {
    let fixture = try ImportFixture()
    let report = try await fixture.facilities(
      """
      name,type,lat,lon
      Veterinary Hospital,hospital,26.12,85.31
      Chandpura,पशु चिकित्सालय,26.12,85.31
      Chandpura Hospital,hospital,26.12,85.31

      """)
    #expect(report.summary == "read 3, accepted 1, left out 2, left_out row.veterinary 2")
  }

  @Test func `the roads programme's files are understood by their preset`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.settlements(
      "HAB_ID,HAB_NAME,TOT_POPULA,lat,lon\n547445,KHARAHAT,900,25.4,86.4\n", preset: .pmgsy)
    let report = try await fixture.facilities(
      """
      FACILITY_I,FAC_CATEGO,FAC_DESC,STATE_ID,DISTRICT_I,BLOCK_ID,HAB_ID,lat,lon
      1,Medical,phc,5,62,5260,547445,25.41,86.43
      2,Medical,additional primary health center kharhat,5,62,5260,547445,25.42,86.44
      3,Medical,Veterinary Hospital,5,62,5260,547445,25.43,86.45
      4,Agro,Mandi,5,62,5260,547445,25.44,86.46
      5,Medical,Ram Kumar,5,62,5260,1,25.45,86.47

      """, preset: .pmgsy)
    #expect(
      report.summary
        == "read 5, accepted 3, left out 2, accepted row.named-by-type 1, "
        + "accepted row.type-unknown 1, left_out row.other-category 1, left_out row.veterinary 1")
    let all = try fixture.facilities
    #expect(
      all.map(\.draft.name)
        == ["PHC, Kharahat", "additional primary health center kharhat", "Ram Kumar"])
    #expect(all.map(\.draft.typeCode) == ["PHC", "APHC", "unknown"])
    #expect(
      all.map(\.draft.identifiers)
        == (["1", "2", "5"].map { [Identifier(system: "pmgsy", value: $0)] }))
    #expect(all[0].draft.source == "PMGSY GeoSadak")
  }

  @Test func `an import that was stopped goes on where it ended`() async throws {
    let fixture = try ImportFixture()
    let rows = (1...10_000).map { "F\($0),PHC,\(26 + Double($0) / 1e4),85.3,\($0)" }
    let table = "name,type,lat,lon,nin\n" + rows.joined(separator: "\n")
    let source = try await fixture.source("a.csv", table)
    let stopped = try await Import.facilities(
      from: source, into: fixture.register, fixture.settings()
    ) { _, _ in false }
    #expect(!stopped.isComplete && stopped.totals.accepted < 10_000 && stopped.totals.accepted > 0)
    let rest = try await Import.facilities(
      from: source, into: fixture.register, fixture.settings())
    #expect(rest.isComplete)
    #expect(rest.totals.unchanged == stopped.totals.accepted)
    #expect(rest.totals.accepted + rest.totals.unchanged == 10_000)
    #expect(try fixture.register.read { try $0.counts() }.facilities == 10_000)
  }

  @Test func `a held row that can be decided later is taken then`() async throws {
    let fixture = try ImportFixture()
    let table = "name,population,district\nTola,100,Gaya\n"
    #expect(
      try await fixture.settlements(table).summary
        == "read 1, held 1, held row.point-missing 1")
    try fixture.register.write {
      _ = try $0.add(AreaDraft(level: .district, name: "Gaya", source: "test"), boundary: nil)
    }
    #expect(
      try await fixture.settlements(table).summary
        == "read 1, accepted 1, accepted row.point-missing 1")
    #expect(try fixture.register.read { try $0.counts() }.held == 0)
  }
}
