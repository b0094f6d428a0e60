import Fixtures
import GRDB
import Geodesy
import Testing
import Wording

@testable import Registry

@Suite struct ManyWriterTests {
  /// A place of India by a number, no two alike.
  private func place(_ number: Int) throws -> Coordinate {
    try Coordinate(
      longitude: 70 + Double(number * 7919 % 25_000) / 1000,
      latitude: 8 + Double(number * 104_729 % 28_000) / 1000 + Double(number) / 1e6)
  }

  private func expectSound(_ register: Register) throws {
    for seen in try register.write({ try $0.soundness() }) {
      #expect(seen.complaints == [], "\(seen.check)")
    }
  }

  @Test func `the spatial index holds what many rows say`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.writeMany(.settlement) { transaction in
      for number in 0..<600 {
        var draft = SettlementDraft(name: "Tola \(number)", kind: .habitation, source: "test")
        draft.coordinate = number % 5 == 0 ? nil : try place(number)
        try transaction.add(draft)
      }
      // Moved, taken off the map, put on the map.
      for (number, target) in [(2, 700), (3, nil), (5, 701), (10, nil)] {
        var draft = SettlementDraft(name: "Tola", kind: .village, source: "test")
        draft.coordinate = try target.map(place)
        try transaction.replace(Settlement.ID(Int64(number + 1)), with: draft)
      }
    }
    try temporary.register.writeMany(.facility) { transaction in
      for number in 0..<600 {
        try transaction.add(
          FacilityDraft(
            name: "PHC \(number)", typeCode: "PHC", source: "test",
            point: LocatedPoint(try place(number))), signed: .surveyor)
      }
      try transaction.update(Facility.ID(7), .move, signed: .surveyor) {
        $0.point = LocatedPoint(try place(9000))
      }
    }
    try expectSound(temporary.register)
    let entries = try temporary.register.queue.read { database in
      try ["settlement", "facility"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM idx_\($0)_geom")
      }
    }
    #expect(entries == [480, 600])
    let moved = try temporary.register.read {
      try $0.nearest(
        to: try place(9000), matching: FacilityFilter(asOf: nil), count: 1)
    }
    #expect(moved.first?.id == Facility.ID(7))
  }

  @Test func `within it what was just written is found`() throws {
    let temporary = try TemporaryRegister()
    let here = try place(1)
    let found = try temporary.register.writeMany(.facility) { transaction in
      #expect(try !transaction.snapshot.mayHaveFacility(within: .meters(50), of: here))
      try transaction.add(
        FacilityDraft(name: "PHC", typeCode: "PHC", source: "test", point: LocatedPoint(here)),
        signed: .surveyor)
      return try transaction.snapshot.mayHaveFacility(within: .meters(50), of: here)
    }
    #expect(found)
  }

  @Test func `after it the triggers of the file work again`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.writeMany(.facility) { transaction in
      _ = try transaction.add(
        FacilityDraft(
          name: "PHC", typeCode: "PHC", source: "test", point: LocatedPoint(try place(1))),
        signed: .surveyor)
    }
    try temporary.register.write { transaction in
      _ = try transaction.add(
        FacilityDraft(
          name: "CHC", typeCode: "CHC", source: "test", point: LocatedPoint(try place(2))),
        signed: .surveyor)
    }
    try expectSound(temporary.register)
    #expect(throws: DatabaseError.self) {
      try temporary.register.queue.write { try $0.execute(sql: "DELETE FROM change") }
    }
  }

  @Test func `what fails leaves no row, no entry, and the triggers on`() throws {
    let temporary = try TemporaryRegister()
    #expect(throws: Problem.self) {
      try temporary.register.writeMany(.settlement) { transaction in
        var draft = SettlementDraft(name: "Tola", kind: .habitation, source: "test")
        draft.coordinate = try place(1)
        try transaction.add(draft)
        throw Problem(.facilityNotFound, ["value": "1"])
      }
    }
    let left = try temporary.register.queue.read { database in
      try ["settlement", "idx_settlement_geom"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(left == [0, 0])
    #expect(throws: DatabaseError.self) {
      try temporary.register.queue.write {
        try $0.execute(
          sql: """
            INSERT INTO settlement (name, nameKey, kind, source, geom)
            VALUES ('a', 'a', 'village', 'test', x'00')
            """)
      }
    }
  }
}
