import Fixtures
import Geodata
import Geodesy
import Testing
import Wording

@testable import Registry

@Suite struct PlaceFinderTests {
  private func settlement(_ name: String, in district: String, longitude: Double, people: Int)
    throws -> SettlementDraft
  {
    var draft = SettlementDraft(name: name, kind: .village, source: "test")
    draft.declaredDistrict = district
    draft.population = people
    draft.coordinate = try Coordinate(longitude: longitude, latitude: 25.9)
    return draft
  }

  private func register(with settlements: [SettlementDraft]) throws -> TemporaryRegister {
    let temporary = try TemporaryRegister()
    try temporary.register.write { transaction in
      for draft in settlements { try transaction.add(draft) }
    }
    return temporary
  }

  private func place(_ text: String, in temporary: TemporaryRegister) throws -> FoundPlace {
    try temporary.register.read { try PlaceFinder.place(named: text, in: $0) }
  }

  @Test(arguments: ["Muzaffarpur", "मुजफ्फरपुर", "Muzafarpur", "muzaffarpur, bihar"])
  func `a town is found in an empty register`(text: String) throws {
    let found = try place(text, in: register(with: []))
    #expect(found.place.name == "Muzaffarpur")
    #expect(found.place.state == "Bihar")
  }

  @Test func `a village is found by a name in the other script`() throws {
    let register = try register(with: [
      settlement("Bhagwanpur Ratti", in: "Vaishali", longitude: 85.2, people: 900)
    ])
    let found = try place("भगवानपुर रत्ती", in: register)
    #expect(found.place.name == "Bhagwanpur Ratti")
    #expect(found.place.kind == .settlement)
  }

  @Test func `villages of one name are told apart by their district`() throws {
    let register = try register(with: [
      settlement("Kharauna Dih", in: "Muzaffarpur", longitude: 85.3, people: 700),
      settlement("Kharauna Dih", in: "Gaya", longitude: 84.9, people: 900),
    ])
    let problem = #expect(throws: Problem.self) { try place("Kharauna Dih", in: register) }
    #expect(problem?.kind == .placeAmbiguous)
    #expect(problem?.details["count"] == "2")
    #expect(
      problem?.particulars == [
        "Kharauna Dih, Gaya  --at 25.9,84.9",
        "Kharauna Dih, Muzaffarpur  --at 25.9,85.3",
      ])
    #expect(try place("Kharauna Dih, Gaya", in: register).place.district == "Gaya")
    #expect(try place("खरौना डीह, मुजफ्फरपुर", in: register).place.district == "Muzaffarpur")
  }

  @Test func `points of one village in two rows are one place`() throws {
    let register = try register(with: [
      settlement("Kharauna Dih", in: "Muzaffarpur", longitude: 85.30, people: 700),
      settlement("Kharauna Dih", in: "Muzaffarpur", longitude: 85.31, people: 300),
    ])
    #expect(try place("Kharauna Dih", in: register).place.population == 700)
  }

  @Test func `a town goes before a village of its name, which is named too`() throws {
    let register = try register(with: [
      settlement("Muzaffarpur", in: "Gaya", longitude: 84.9, people: 400)
    ])
    let found = try place("Muzaffarpur", in: register)
    #expect(found.place.kind == .town)
    #expect(found.others.map(\.district) == ["Gaya"])
  }

  @Test func `a small town and a block of its name are told apart`() throws {
    // Maner is a town of some 40,000 people west of Patna.
    let temporary = try TemporaryRegister()
    let corners = [(86.1, 26.0), (86.2, 26.0), (86.2, 26.1), (86.1, 26.1)]
    let boundary = MultiPolygon([
      try Polygon(rings: [corners.map { try Coordinate(longitude: $0, latitude: $1) }])
    ])
    #expect(try place("Maner", in: temporary).place.kind == .town)
    try temporary.register.write {
      _ = try $0.add(AreaDraft(level: .block, name: "Maner", source: "test"), boundary: boundary)
    }
    let problem = #expect(throws: Problem.self) { try place("Maner", in: temporary) }
    #expect(problem?.kind == .placeAmbiguous)
  }

  /// Patna is a city, Sitamarhi a small town, and Saran has no town of its name; each district's
  /// boundary lies, as real ones do, with its middle far from the town.
  @Test(arguments: [
    ("Patna", NamedPlace.Kind.town), ("पटना", .town), ("Sitamarhi", .town), ("Saran", .district),
  ])
  func `a district in the register does not make its town ambiguous`(
    name: String, kind: NamedPlace.Kind
  ) throws {
    let temporary = try TemporaryRegister()
    let alone = try place(name, in: temporary).place
    let corners = [(86.1, 24.0), (86.2, 24.0), (86.2, 24.1), (86.1, 24.1)]
    let boundary = MultiPolygon([
      try Polygon(rings: [corners.map { try Coordinate(longitude: $0, latitude: $1) }])
    ])
    try temporary.register.write { transaction in
      let bihar = try transaction.add(
        AreaDraft(level: .state, name: "Bihar", source: "test"), boundary: nil)
      for english in ["Patna", "Sitamarhi", "Saran"] {
        var district = AreaDraft(level: .district, name: english, source: "test")
        district.parent = bihar
        district.localName = english == "Patna" ? "पटना" : nil
        _ = try transaction.add(district, boundary: boundary)
      }
    }
    let found = try place(name, in: temporary).place
    #expect(found.kind == kind)
    #expect(found.coordinate == alone.coordinate)
  }

  @Test func `a block is found although it is misspelt`() throws {
    let temporary = try TemporaryRegister()
    let corners = [(85.1, 26.0), (85.2, 26.0), (85.2, 26.1), (85.1, 26.1)]
    let boundary = MultiPolygon([
      try Polygon(rings: [corners.map { try Coordinate(longitude: $0, latitude: $1) }])
    ])
    try temporary.register.write {
      _ = try $0.add(AreaDraft(level: .block, name: "Baruraj", source: "test"), boundary: boundary)
    }
    let found = try place("Barooraj", in: temporary)
    #expect(found.place.kind == .block)
    #expect(boundary.contains(found.place.coordinate))
  }

  @Test(arguments: ["Xyzzyqv", "", "  ", "१२३४"])
  func `a name that nobody bears is said so`(text: String) throws {
    let register = try register(with: [])
    let problem = #expect(throws: Problem.self) { try place(text, in: register) }
    #expect(problem?.kind == .placeUnknown)
  }
}
