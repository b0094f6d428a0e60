import Geodata
import Geodesy
import Testing
import Wording

@testable import Survey

@Suite struct OfficeLayoutTests {
  private let samastipur: (boundary: MultiPolygon, offices: [PostOffice], main: Coordinate)?

  init() {
    let found = District.boundaries.first { $0.district.name.english == "Samastipur" }
    samastipur = found.map { district, boundary in
      (boundary, PostOffice.all.filter { $0.districtName == "Samastipur" }, district.mainPoint)
    }
  }

  @Test func `offices that share a point are laid out inside the district, each apart`() throws {
    let (boundary, offices, main) = try #require(samastipur)
    let shared = Set(offices.compactMap(\.point))
    #expect(shared.count * 10 < offices.count)
    var layout = OfficeLayout(in: boundary, around: main, for: offices)
    let points = offices.map { layout.point(of: $0) }
    #expect(Set(points).count == offices.count)
    #expect(points.allSatisfy { boundary.contains($0) })
  }

  @Test func `the first office of a point keeps it, and the next stands 1.2 km away`() throws {
    let (boundary, offices, main) = try #require(samastipur)
    var layout = OfficeLayout(in: boundary, around: main, for: offices)
    let office = try #require(
      offices.first { $0.isTrustworthy && $0.point.map { boundary.contains($0) } ?? false })
    let own = try #require(office.point)
    let (first, next) = (layout.point(of: office), layout.point(of: office))
    #expect(first == own)
    #expect(abs(Geodesic.distance(from: own, to: next).meters - 1200) < 2)
  }
}
