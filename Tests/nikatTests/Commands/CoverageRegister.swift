import Fixtures
import Geodesy
import Registry

/// A small register for questions about coverage.
enum CoverageRegister {
  /// Two districts; in each one settlement 1.1 km from a PHC or APHC, and one 22 km away.
  static func makeRegister(in folder: TemporaryFolder) throws {
    let register = try Register(creating: folder.path("nikat.sqlite"), for: .real)
    try register.write { transaction in
      let signature = Signature(who: "surveyor", at: "2026-04-01T09:30:00Z")
      for (name, hindi, type, west) in [
        ("Siwan", "सीवान", "PHC", 84.0), ("Saran", "सारण", "APHC", 85.0),
      ] {
        var area = AreaDraft(level: .district, name: name, source: "test")
        area.localName = hindi
        let id = try transaction.add(
          area,
          boundary: MultiPolygon([
            try Polygon(rings: [
              [
                Coordinate(longitude: west, latitude: 26),
                Coordinate(longitude: west + 1, latitude: 26),
                Coordinate(longitude: west + 1, latitude: 26.5),
              ]
            ])
          ]))
        for (village, hindi, people, latitude) in [
          ("Tola", "टोला", 700, 26.11), ("Dih \"Purani\"", "डीह", 90, 26.3),
        ] {
          var home = SettlementDraft(name: village, kind: .habitation, source: "test")
          home.localName = hindi
          home.population = people + (name == "Siwan" ? 1 : 0)
          home.areaID = id
          home.coordinate = try Coordinate(longitude: west + 0.5, latitude: latitude)
          try transaction.add(home)
        }
        var facility = FacilityDraft(name: "\(type) Rampur", typeCode: type, source: "test")
        facility.areaID = id
        facility.point = LocatedPoint(try Coordinate(longitude: west + 0.5, latitude: 26.1))
        try transaction.add(facility, signed: signature)
      }
    }
  }
}
