import Coverage
import Fixtures
import Foundation
import Geodata
import Geodesy
import Registry
import Testing

/// The gap table of Bihar against a count that shares nothing with it but the files.
@Suite(.enabled(if: SharedData.exists, "the data is not on this machine"))
struct BiharTests {
  private struct Home {
    let people: Int
    let place: Coordinate
  }

  private struct Site {
    let type: String
    let place: Coordinate
  }

  @Test func `the districts of Bihar fall short by what an independent count says`() throws {
    let districts = try SharedData.districtsOfBihar()
    let homes = try homes()
    let sites = try sites()
    #expect(districts.count == 38 && homes.count > 92_000 && sites.count > 1_000)

    let temporary = try TemporaryRegister()
    try fill(temporary.register, districts, homes, sites)
    let table = try temporary.register.read { snapshot in
      try GapTable(
        GapQuestion(
          by: .district, norms: .named("rhs"), within: .kilometers(5), on: CalendarDay("2026-04-01")
        ),
        in: snapshot)
    }

    let norms = ["HSC": 5_000, "PHC": 30_000, "CHC": 120_000]
    let near = norms.keys.reduce(into: [String: Grid]()) { grids, type in
      grids[type] = Grid(sites.filter { $0.type.hasSuffix(type) }.map(\.place))
    }
    // The outlines overlap by slivers; the first district has what lies there.
    var inSeveral = 0
    let homesByDistrict = Dictionary(grouping: homes) { home in
      let holding = districts.filter { contains($0, home.place) }
      inSeveral += holding.count > 1 ? 1 : 0
      return holding.first?.name
    }
    let sitesByDistrict = Dictionary(grouping: sites) { site in
      districts.first { contains($0, site.place) }?.name
    }
    for district in districts {
      let inside = homesByDistrict[district.name] ?? []
      let people = inside.reduce(0) { $0 + $1.people }
      for (type, norm) in norms {
        let row = try #require(
          table.rows.first { $0.area?.draft.name == district.name && $0.type.code == type })
        let there = sitesByDistrict[district.name]?.count { $0.type.hasSuffix(type) } ?? 0
        let far = inside.filter { near[type]?.reaches($0.place, within: 5_000) != true }
          .reduce(0) { $0 + $1.people }
        #expect(row.people.all == people && row.settlements == inside.count, "\(district.name)")
        #expect(row.facilities == there, "\(district.name) \(type)")
        #expect(row.requirement?.required == people / norm, "\(district.name) \(type)")
        #expect(row.shortfall == max(0, people / norm - there))
        #expect(row.surplus == max(0, there - people / norm))
        #expect(row.peopleBeyondReach == far, "\(district.name) \(type)")
      }
    }
    #expect(table.omissions.settlements.withoutArea == homesByDistrict[nil]?.count)
    #expect(table.omissions.settlements.inSeveralAreas == inSeveral && inSeveral > 0)
    #expect(
      table.omissions.facilities.withoutArea == sitesByDistrict[nil]?.count ?? 0)
    #expect(table.rows.count == 38 * 3)
    try expectReach(in: temporary.register, homes, sites, homesByDistrict)
  }

  /// Who has a PHC within reach, against geodesics to all PHCs round about.
  private func expectReach(
    in register: Register, _ homes: [Home], _ sites: [Site], _ homesByDistrict: [String?: [Home]]
  ) throws {
    let places = sites.filter { $0.type.hasSuffix("PHC") }.map(\.place)
    let grid = Grid(places)
    let table = try register.read { snapshot in
      try ReachTable(
        ReachQuestion(
          by: .district, types: [.named("PHC")], within: ReachLimit("3km", by: .named("walk")),
          on: CalendarDay("2026-04-01")),
        in: snapshot)
    }
    for row in table.rows {
      let inside = homesByDistrict[row.area?.draft.name] ?? []
      let near = inside.filter { grid.reaches($0.place, within: 3_000) }
        .reduce(0) { $0 + $1.people }
      #expect(row.peopleWithin == near, "\(row.area?.draft.name ?? "")")
      #expect(row.peopleBeyond == row.people - near && row.peopleUnplaced == 0)
    }
    #expect(table.unserved.reduce(0) { $0 + $1.people } == table.total.peopleBeyond)
    #expect(zip(table.unserved, table.unserved.dropFirst()).allSatisfy { $0.people >= $1.people })
    // The distances of the hundred largest, to every PHC of the state.
    for settlement in table.unserved.prefix(100) {
      let home = homes[Int(settlement.id.number) - 1]
      let nearest = places.map { Geodesic.distance(from: home.place, to: $0).meters }.min()
      #expect(abs(settlement.meters - (nearest ?? 0)) < 1e-6 && settlement.people == home.people)
    }
  }

  private func homes() throws -> [Home] {
    try SharedData.rows(of: "places/pmgsy_habitations_bihar.csv.gz").compactMap { row in
      guard let people = row["population"].flatMap(Double.init),
        let latitude = row["latitude"].flatMap(Double.init),
        let longitude = row["longitude"].flatMap(Double.init)
      else { return nil }
      return Home(people: Int(people), place: Coordinate(latitude, longitude))
    }
  }

  /// Types by words of the surveyor: only that both counts take the same is needed here.
  private func sites() throws -> [Site] {
    try SharedData.rows(of: "facilities/pmgsy_medical_bihar.csv").compactMap { row in
      let words = (row["description"] ?? "").lowercased()
      let type =
        words.contains("addit") || words.contains("aphc")
        ? "APHC"
        : words.contains("phc") || words.contains("primary")
          ? "PHC"
          : words.contains("chc") ? "CHC" : words.contains("sub") ? "HSC" : nil
      guard let type, let latitude = row["latitude"].flatMap(Double.init),
        let longitude = row["longitude"].flatMap(Double.init)
      else { return nil }
      return Site(type: type, place: Coordinate(latitude, longitude))
    }
  }

  private func fill(
    _ register: Register, _ districts: [SharedData.District], _ homes: [Home], _ sites: [Site]
  ) throws {
    try register.write { transaction in
      for district in districts {
        try transaction.add(
          AreaDraft(level: .district, name: district.name, source: "test"),
          boundary: MultiPolygon(try district.polygons.map { try Polygon(rings: $0) }))
      }
      for home in homes {
        var draft = SettlementDraft(name: "S", kind: .habitation, source: "test")
        draft.population = home.people
        draft.coordinate = home.place
        try transaction.add(draft)
      }
      for site in sites {
        try transaction.add(
          FacilityDraft(
            name: "F", typeCode: site.type, source: "test", point: LocatedPoint(site.place)),
          signed: .surveyor)
      }
    }
  }

  /// The winding number about a place, by the signs of the turns; no ray, no bands.
  private func contains(_ district: SharedData.District, _ place: Coordinate) -> Bool {
    guard district.latitudes.contains(place.latitude),
      district.longitudes.contains(place.longitude)
    else { return false }
    return district.polygons.contains { rings in
      rings.reduce(0) { sum, ring in sum + winding(of: ring, about: place) } != 0
        && !rings.dropFirst().contains { winding(of: $0, about: place) != 0 }
    }
  }

  private func winding(of ring: [Coordinate], about place: Coordinate) -> Int {
    var winding = 0
    for index in 1..<ring.count {
      let (a, b) = (ring[index - 1], ring[index])
      let turn =
        (b.longitude - a.longitude) * (place.latitude - a.latitude)
        - (place.longitude - a.longitude) * (b.latitude - a.latitude)
      if a.latitude <= place.latitude && b.latitude > place.latitude && turn > 0 { winding += 1 }
      if b.latitude <= place.latitude && a.latitude > place.latitude && turn < 0 { winding -= 1 }
    }
    return winding
  }

  /// Places by cells of 0.06°, which is 5.9 km or more in Bihar.
  private struct Grid {
    private var cells: [[Int]: [Coordinate]] = [:]

    init(_ places: [Coordinate]) {
      for place in places { cells[Self.cell(place), default: []].append(place) }
    }

    func reaches(_ home: Coordinate, within meters: Double) -> Bool {
      let cell = Self.cell(home)
      for row in -1...1 {
        for column in -1...1 {
          let near = cells[[cell[0] + row, cell[1] + column]] ?? []
          if near.contains(where: { Geodesic.distance(from: home, to: $0).meters <= meters }) {
            return true
          }
        }
      }
      return false
    }

    private static func cell(_ place: Coordinate) -> [Int] {
      [Int(place.latitude / 0.06), Int(place.longitude / 0.06)]
    }
  }
}
