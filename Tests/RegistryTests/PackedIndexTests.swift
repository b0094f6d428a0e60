import Fixtures
import GRDB
import Geodesy
import Testing
import Wording

@testable import Registry

/// The R*Tree written from below, looked at by SQLite's and SpatiaLite's own checks.
@Suite struct PackedIndexTests {
  /// Rows round towns and anywhere, the edges of the earth among them.
  private func places(_ count: Int, seed: UInt64) throws -> [Coordinate] {
    var random = SeededGenerator(seed: seed)
    let edges = try [(180, 90), (-180, -90), (180, -90), (-180, 90), (0, 0), (-0.0, 0)].map {
      try Coordinate(longitude: $0.0, latitude: $0.1)
    }
    let towns = try (0..<20).map { _ in
      try Coordinate(
        longitude: .random(in: 70...95, using: &random),
        latitude: .random(in: 8...35, using: &random))
    }
    return try (0..<count).map { number in
      if number < edges.count { return edges[number] }
      let town = towns[number % towns.count]
      // Every ninth stands exactly where its town does.
      let spread = number % 9 == 0 ? 0 : 0.2
      return try Coordinate(
        longitude: town.longitude + .random(in: -spread...spread, using: &random),
        latitude: town.latitude + .random(in: -spread...spread, using: &random))
    }
  }

  private func add(_ places: [Coordinate], by writer: ManyWriter, expecting: Int = 0) throws {
    try writer.write(expecting: expecting) { transaction in
      for place in places {
        try transaction.add(
          FacilityDraft(
            name: "PHC", typeCode: "PHC", source: "test", point: LocatedPoint(place)),
          signed: .surveyor)
      }
    }
  }

  private func expectSound(_ register: Register, holding count: Int) throws {
    for seen in try register.write({ try $0.soundness() }) {
      #expect(seen.complaints == [], "\(seen.check)")
    }
    let entries = try register.queue.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM idx_facility_geom")
    }
    #expect(entries == count)
  }

  // One leaf, just more than one, one inner level, two inner levels (46² = 2116).
  @Test(arguments: [1, 51, 52, 200, 900, 2500])
  func `a packed tree is sound and answers as brute force does`(count: Int) throws {
    let temporary = try TemporaryRegister()
    let places = try places(count, seed: UInt64(count))
    let writer = temporary.register.writer(of: .facility)
    try add(places, by: writer)
    try writer.finish()
    try expectSound(temporary.register, holding: count)
    try temporary.register.queue.read { database in
      var random = SeededGenerator(seed: 7)
      for _ in 0..<50 {
        let west = Double.random(in: 69...95, using: &random)
        let south = Double.random(in: 7...35, using: &random)
        let size = Double.random(in: 0...3, using: &random)
        let found = try Int64.fetchAll(
          database,
          sql: """
            SELECT pkid FROM idx_facility_geom
            WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ? ORDER BY pkid
            """, arguments: [west + size, west, south + size, south])
        let expected = places.indices.filter { index in
          let place = places[index]
          return place.longitude >= west && place.longitude <= west + size
            && place.latitude >= south && place.latitude <= south + size
        }
        // Boxes are rounded outwards, so that a few more may be found, and none less.
        #expect(Set(found).isSuperset(of: expected.map { Int64($0 + 1) }))
        #expect(found.count <= expected.count + 3)
      }
    }
  }

  @Test func `rounding is SQLite's own`() throws {
    let temporary = try TemporaryRegister()
    let places = try places(300, seed: 3)
    let writer = temporary.register.writer(of: .facility)
    try add(places, by: writer)
    let sql = "SELECT pkid, xmin, xmax, ymin, ymax FROM idx_facility_geom ORDER BY pkid"
    let packed = try temporary.register.queue.read { try Row.fetchAll($0, sql: sql) }
    try temporary.register.queue.write { database in
      try database.execute(sql: "DELETE FROM idx_facility_geom")
      for (index, place) in places.enumerated() {
        try database.execute(
          sql: "INSERT INTO idx_facility_geom VALUES (?1, ?2, ?2, ?3, ?3)",
          arguments: [index + 1, place.longitude, place.latitude])
      }
    }
    #expect(try temporary.register.queue.read { try Row.fetchAll($0, sql: sql) } == packed)
  }

  @Test func `rows of many transactions stay sound after each, and are packed at the end`() throws {
    let temporary = try TemporaryRegister()
    let places = try places(3000, seed: 11)
    let writer = temporary.register.writer(of: .facility)
    for start in stride(from: 0, to: 3000, by: 500) {
      try add(Array(places[start..<start + 500]), by: writer, expecting: 2500 - start)
      try expectSound(temporary.register, holding: start + 500)
    }
    try writer.finish()
    try expectSound(temporary.register, holding: 3000)
    // As few leaves as can be: each holds 46 of its 51.
    let leaves = try temporary.register.queue.read { database in
      try IndexTables(of: .facility, in: database).entries(atHeight: 1).entries.count
    }
    #expect(leaves == (3000 + 45) / 46)
    // What SQLite itself adds and removes afterwards leaves it sound too.
    try temporary.register.write { transaction in
      for place in places.prefix(400) {
        try transaction.add(
          FacilityDraft(
            name: "PHC", typeCode: "PHC", source: "test", point: LocatedPoint(place)),
          signed: .surveyor)
      }
      for id in Int64(1)...300 {
        try transaction.update(Facility.ID(id), .edit, signed: .surveyor) { $0.point = nil }
      }
    }
    try expectSound(temporary.register, holding: 3100)
  }

  @Test func `few rows are added to many one by one`() throws {
    let temporary = try TemporaryRegister()
    let places = try places(2400, seed: 5)
    try add(Array(places.prefix(2200)), by: temporary.register.writer(of: .facility))
    let before = try leafOfFirstRow(in: temporary.register)
    try add(Array(places[2200..<2230]), by: temporary.register.writer(of: .facility))
    try add(Array(places[2230..<2400]), by: temporary.register.writer(of: .facility))
    try expectSound(temporary.register, holding: 2400)
    #expect(try leafOfFirstRow(in: temporary.register) == before)
  }

  private func leafOfFirstRow(in register: Register) throws -> [Int64] {
    try register.queue.read {
      try Int64.fetchAll(
        $0, sql: "SELECT nodeno FROM idx_facility_geom_rowid WHERE rowid IN (1, 50, 90)")
    }
  }

  @Test(arguments: [
    // The root is gone; the root points to a node that is not there; to itself; and is cut short.
    "DELETE FROM idx_facility_geom_node WHERE nodeno = 1",
    "DELETE FROM idx_facility_geom_node WHERE nodeno = 3",
    "UPDATE idx_facility_geom_node SET data = (SELECT data FROM idx_facility_geom_node WHERE nodeno = 1)",
    "UPDATE idx_facility_geom_node SET data = x'0001'",
  ])
  func `a tree that is none is refused, and nothing is written`(damage: String) throws {
    let temporary = try TemporaryRegister()
    let places = try places(900, seed: 2)
    try add(Array(places.prefix(300)), by: temporary.register.writer(of: .facility))
    try temporary.register.queue.write { try $0.execute(sql: damage) }
    let problem = #expect(throws: Problem.self) {
      try add(Array(places[300...]), by: temporary.register.writer(of: .facility))
    }
    #expect(problem?.kind == .registerDamaged)
    #expect(try temporary.register.read { try $0.counts().facilities } == 300)
  }
}
