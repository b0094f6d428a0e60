import Fixtures
import GRDB
import Geodesy
import Testing
import Wording

@testable import Registry

@Suite struct FacilityStoreTests {
  /// A facility with a value in every field that a person can give.
  private var full: FacilityDraft {
    get throws {
      var draft = FacilityDraft(
        name: "APHC Naya Tola", typeCode: "PHC", source: "survey of 2026",
        point: LocatedPoint(
          try Coordinate(longitude: 85.3910001, latitude: 26.1234567), accuracy: 4.8,
          method: .gps, capturedOn: CalendarDay(year: 2026, month: 3, day: 31)))
      draft.localName = "अति. प्रा. स्वा. केन्द्र, नया टोला"
      draft.ownership = .public
      draft.status = .working
      draft.declaredDistrict = "Muzaffarpur"
      draft.declaredBlock = "Saraiya"
      draft.address = "Naya Tola, near the school"
      draft.pin = "842001"
      draft.phone = "0621-2212345"
      draft.hours = "Mo-Sa 09:00-16:00"
      draft.openedOn = CalendarDay(year: 2019, month: 8, day: 15)
      draft.closedOn = CalendarDay(year: 2026, month: 2, day: 28)
      draft.identifiers = [
        Identifier(system: "hfr", value: "IN1010000001"),
        Identifier(system: "nin", value: "1234567890"),
      ]
      draft.services = ["delivery", "laboratory"]
      draft.designations = ["AAM"]
      return draft
    }
  }

  @Test func `what is written is read back`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    let facility = try temporary.register.read { try $0.facility(id) }
    #expect(facility.draft == draft)
    #expect(facility.area.district == "Muzaffarpur")
    #expect(facility.area.block == "Saraiya")
  }

  @Test func `an id is never used again`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let first = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    try temporary.register.queue.write { database in
      try database.execute(sql: "DROP TRIGGER changeIsNeverRemoved")
      try database.execute(sql: "DELETE FROM change")
      try database.execute(sql: "DELETE FROM facility")
    }
    let second = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    #expect(second > first)
  }

  @Test func `a number belongs to one facility only`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    let problem = #expect(throws: Problem.self) {
      try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    }
    #expect(problem?.kind == .identifierTaken)
    #expect(problem?.details["target"] == id.description)
  }

  @Test func `an update logs exactly what differs`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    let moved = try Coordinate(longitude: 85.4, latitude: 26.1234567)
    let fields = try temporary.register.write {
      try $0.update(id, .move, signed: .surveyor, reason: "stood on the wrong side of the road") {
        $0.point?.coordinate = moved
        $0.services = ["laboratory", "delivery"]
      }
    }
    #expect(fields == ["longitude"])
    let history = try temporary.register.read { try $0.history(of: id) }
    #expect(history.map(\.action) == [.add, .move])
    #expect(history[1].before == "85.3910001")
    #expect(history[1].after == "85.4")
    #expect(history[1].reason == "stood on the wrong side of the road")
    let near = try temporary.register.read {
      try $0.nearest(to: moved, matching: FacilityFilter(asOf: nil), count: 1)
    }
    #expect(near.first?.id == id)
    #expect(near.first?.line.distance.meters == 0)
  }

  @Test func `an update that changes nothing leaves no trace`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    let fields = try temporary.register.write {
      try $0.update(id, .edit, signed: .surveyor) { $0.services.reverse() }
    }
    #expect(fields == [])
    #expect(try temporary.register.read { try $0.history(of: id).count } == 1)
  }

  @Test func `a facility serves from the day it opens until the day before it closes`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    let days = [
      ("2019-08-14", false), ("2019-08-15", true), ("2026-02-27", true), ("2026-02-28", false),
    ]
    for (text, serves) in days {
      let day = try CalendarDay(text)
      let filter = FacilityFilter(asOf: day)
      let found = try temporary.register.read { try $0.facilities(matching: filter) }
      #expect((found == [id]) == serves, "\(text)")
      #expect(try temporary.register.read { try $0.facility(id).serves(on: day) } == serves)
    }
  }

  @Test func `a merge answers for both numbers and can be taken apart`() throws {
    let temporary = try TemporaryRegister()
    let register = temporary.register
    var second = FacilityDraft(name: "A.P.H.C. NAYATOLA", typeCode: "PHC", source: "office list")
    second.identifiers = [Identifier(system: "hmis", value: "77")]
    let draft = try full
    let kept = try register.write { try $0.add(draft, signed: .surveyor) }
    let other = try register.write { try $0.add(second, signed: .surveyor) }
    let before = try register.read { try $0.facility(other) }
    try register.write { try $0.merge(other, into: kept, signed: .surveyor, reason: "same board") }
    let everyone = FacilityFilter(asOf: nil)
    #expect(try register.read { try $0.facilities(matching: everyone) } == [kept])
    #expect(try register.read { try $0.facility(with: second.identifiers[0]) } == kept)
    #expect(throws: Problem.self) {
      try register.write { try $0.update(other, .edit, signed: .surveyor) { $0.phone = "1" } }
    }
    #expect(try register.write { try $0.unmerge(other, signed: .surveyor) } == kept)
    #expect(try register.read { try $0.facility(other) } == before)
    #expect(try register.read { try $0.facilities(matching: everyone) } == [kept, other])
    #expect(
      try register.read { try $0.history(of: other).map(\.action) } == [.add, .merge, .unmerge])
  }

  @Test func `filters narrow by type, service, ownership and status together`() throws {
    let temporary = try TemporaryRegister()
    let draft = try full
    let id = try temporary.register.write { try $0.add(draft, signed: .surveyor) }
    func found(_ change: (inout FacilityFilter) -> Void) throws -> Bool {
      var filter = FacilityFilter(asOf: nil)
      change(&filter)
      return try temporary.register.read { try $0.facilities(matching: filter) } == [id]
    }
    #expect(try found { $0.types = ["PHC", "CHC"] })
    #expect(try !found { $0.types = ["CHC"] })
    #expect(try found { $0.services = ["delivery", "laboratory"] })
    #expect(try !found { $0.services = ["delivery", "x-ray"] })
    #expect(try found { $0.ownership = [.public] })
    #expect(try !found { $0.ownership = [.private, .trust] })
    #expect(try !found { $0.status = [.unknown] })
    #expect(try !found { $0.types = ["\"]; DROP TABLE facility; --"] })
  }
}
