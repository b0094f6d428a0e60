import Geodata
import Geodesy
import Testing
import Wording

@Suite struct TownTests {
  @Test func `every town lies in a district of the tables, near its other towns`() {
    #expect(Town.all.count > 850)
    for town in Town.all {
      #expect(abs(town.point.latitude - town.district.point.latitude) < 2.5, "\(town.name)")
      #expect(abs(town.point.longitude - town.district.point.longitude) < 2.5, "\(town.name)")
      #expect(town.name.utf8.allSatisfy { $0 < 0x80 }, "\(town.name)")
      #expect(town.population != 0)
    }
  }

  @Test func `towns come with the most populous first`() {
    let people = Town.all.map { $0.population ?? 0 }
    #expect(people == people.sorted(by: >))
  }
}
