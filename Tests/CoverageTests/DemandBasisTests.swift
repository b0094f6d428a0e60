import Coverage
import Geodesy
import Registry
import Testing

@Suite struct DemandBasisTests {
  private func points(_ settlements: [(SettlementKind, Int?)]) -> SettlementPoints {
    var points = SettlementPoints()
    for (offset, (kind, people)) in settlements.enumerated() {
      points.ids.append(Settlement.ID(Int64(offset + 1)))
      points.kinds.append(kind)
      points.coordinates.append(Coordinate(trustedLongitude: 85, latitude: 26) as Coordinate?)
      points.populations.append(people)
      points.terrains.append(Terrain?.none)
      points.areas.append(Area.ID?.none)
    }
    return points
  }

  @Test func `the finest kind with people is taken, and towns beside it`() {
    let all = DemandBasis(
      of: points([(.village, 900), (.habitation, 300), (.postOffice, 800), (.town, 5_000)]))
    #expect(all.kinds == [.habitation, .town] && all.countsPeople)
    let coarser = DemandBasis(of: points([(.village, 900), (.habitation, nil), (.postOffice, 1)]))
    #expect(coarser.kinds == [.village])
    #expect(DemandBasis(of: points([(.postOffice, 1), (.town, nil)])).kinds == [.postOffice])
    #expect(DemandBasis(of: points([(.town, 7)])).kinds == [.town])
  }

  @Test func `without any population places are counted`() {
    let places = DemandBasis(of: points([(.postOffice, nil), (.village, 0), (.town, nil)]))
    #expect(places.kinds == [.village, .town] && !places.countsPeople)
    #expect(DemandBasis(of: SettlementPoints()).kinds.isEmpty)
  }

  @Test func `kinds that were named are all taken`() {
    let settlements = points([(.village, 900), (.habitation, 300), (.postOffice, 800)])
    let basis = DemandBasis(of: settlements, among: [.village, .postOffice, .town])
    #expect(basis.kinds == [.village, .postOffice])
  }
}
