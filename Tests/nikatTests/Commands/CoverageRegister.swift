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
        let id = try addDistrict(name, hindi, west: west, to: transaction)
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

  /// A district whose outline is a triangle one degree wide, from its western corner.
  static func addDistrict(
    _ name: String, _ hindi: String, west: Double, to transaction: RegisterTransaction,
    _ change: (inout AreaDraft) -> Void = { _ in }
  ) throws -> Area.ID {
    var area = AreaDraft(level: .district, name: name, source: "test")
    area.localName = hindi
    change(&area)
    let corners = try [(west, 26.0), (west + 1, 26), (west + 1, 26.5)].map {
      try Coordinate(longitude: $0.0, latitude: $0.1)
    }
    return try transaction.add(area, boundary: MultiPolygon([Polygon(rings: [corners])]))
  }
}
