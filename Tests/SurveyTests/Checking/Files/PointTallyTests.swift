import Fixtures
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct PointTallyTests {
  private func place(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(trustedLongitude: longitude, latitude: latitude)
  }

  @Test func `a point copied down is told of every row that has it, also of those written before`()
    async throws
  {
    let fixture = try ImportFixture()
    let rows = (1...12).map { row in
      let isCopied = (4...9).contains(row)
      return
        "Centre \(row),PHC,\(isCopied ? "26.54321" : "26.\(10 + row)111"),85.\(20 + (isCopied ? 0 : row))234"
    }
    let report = try await fixture.facilities(
      "name,type,lat,lon\n" + rows.joined(separator: "\n") + "\n")
    let copied = report.reasons.filter { $0.problem.kind == .pointCopied }.map(\.count)
    #expect(copied.reduce(0, +) == 6)
    #expect(report.totals.accepted == 12)
  }

  @Test func `a crowd on one point is told, and named if it is a centre`() {
    var tally = PointTally()
    var random = SeededGenerator(seed: 5)
    var kinds: [Problem.Kind?] = []
    for row in 0..<50 {
      let isShared = row % 5 == 0
      // 26.12345, 85.67891 is no centre; 842001 is Muzaffarpur's head office.
      let finding = tally.count(
        isShared
          ? place(26.12345, 85.67891)
          : place(random.number(in: 25...27), random.number(in: 84...87)), pin: "842001")
      if isShared { kinds.append(finding?.problem.kind) } else { #expect(finding == nil) }
    }
    #expect(kinds.prefix(4).allSatisfy { $0 == nil })
    #expect(kinds.dropFirst(4).allSatisfy { $0 == .pointShared })
  }

  @Test func `memory stays the same, and a crowd is found among half a million points`() {
    var tally = PointTally()
    var random = SeededGenerator(seed: 6)
    var found = 0
    for row in 0..<500_000 {
      if row % 1000 == 0 {
        if tally.count(place(26.12345, 85.67891), pin: nil) != nil { found += 1 }
      } else {
        _ = tally.count(place(random.number(in: 6...38), random.number(in: 68...98)), pin: nil)
      }
    }
    // The first four of 500 came before there was a crowd.
    #expect(found == 496)
  }
}
