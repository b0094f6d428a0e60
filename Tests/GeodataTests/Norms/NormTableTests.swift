import Testing
import Wording

@testable import Geodata

@Suite struct NormTableTests {
  /// nhm.gov.in, "Rural Health Care System in India".
  @Test(arguments: [("HSC", 5000, 3000), ("PHC", 30_000, 20_000), ("CHC", 120_000, 80_000)])
  func `the norms of Rural Health Statistics are the published ones`(
    code: String, plain: Int, hilly: Int
  ) throws {
    let table = try NormTable.named("rhs")
    let type = try #require(FacilityType(code: code))
    #expect(table.norm(for: type, on: .plain)?.peoplePerFacility == plain)
    #expect(table.norm(for: type, on: .hilly)?.peoplePerFacility == hilly)
    #expect(table.norm(for: type, on: .plain)?.isVerified == true)
  }

  @Test func `a norm with one number holds in all terrain`() throws {
    let table = try NormTable.named("RHS")
    let district = try #require(FacilityType(code: "DH"))
    #expect(table.norm(for: district, on: .hilly)?.perArea == "district")
    #expect(table.norm(for: district, on: .hilly) == table.norm(for: district, on: .plain))
    #expect(table.norm(for: .unknown, on: .plain) == nil)
  }

  @Test func `numbers from memory say so, and every norm has a source`() throws {
    #expect(NormTable.all.map(\.id) == ["rhs", "iphs-2022"])
    #expect(
      NormTable.all.flatMap(\.norms).count == EmbeddedTable.norms.rows.reduce(0) { n, _ in n + 1 })
    for norm in NormTable.all.flatMap(\.norms) {
      #expect(!norm.source.isEmpty)
      #expect(norm.year.map { $0 > 2000 } ?? norm.source.contains("undated"))
      #expect(norm.isVerified != norm.source.hasPrefix("from memory"))
    }
  }

  @Test func `an unknown norm is refused with the list of norms`() {
    let problem = #expect(throws: Problem.self) { try NormTable.named("who") }
    #expect(problem?.kind == .normUnknown)
    #expect(problem?.details["known"] == "rhs, iphs-2022")
  }

  @Test func `an additional PHC counts as a PHC, other types as themselves`() {
    for type in FacilityType.all {
      #expect(type.countsAs.code == (type.code == "APHC" ? "PHC" : type.code))
    }
  }
}
