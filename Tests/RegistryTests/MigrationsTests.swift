import Fixtures
import Foundation
import GRDB
import Testing
import Wording

@testable import Registry

@Suite struct MigrationsTests {
  /// A file as the program of some version left it.
  private func file(at version: String, in folder: TemporaryFolder) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { try SpatiaLite.load(into: $0) }
    let queue = try DatabaseQueue(
      path: folder.path("old.sqlite"), configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "SELECT InitSpatialMetaData(1, 'WGS84_ONLY')")
      try database.execute(sql: "PRAGMA application_id = \(Register.applicationID)")
    }
    try Migrations.migrator.migrate(queue, upTo: version)
    return queue
  }

  @Test func `versions are applied in the order of their names`() {
    #expect(Migrations.migrator.migrations == Migrations.migrator.migrations.sorted())
  }

  @Test(arguments: zip(Migrations.migrator.migrations, Migrations.migrator.migrations.dropFirst()))
  func `a file of the version before keeps its rows`(before: String, version: String) throws {
    let temporary = try TemporaryRegister()
    let queue = try file(at: before, in: temporary.folder)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO area (level, name, nameKey, source) VALUES ('state', 'Bihar', 'bihar', 'test');
          INSERT INTO areaCode (level, system, value, areaId) VALUES ('state', 'lgd', '10', 1);
          INSERT INTO settlement (name, nameKey, kind, population, areaId, source)
          VALUES ('Saraiya', 'srya', 'village', 420, 1, 'test');
          """)
      if try database.tableExists("facility") {
        try database.execute(
          sql: """
            INSERT INTO facilityType VALUES ('PHC', 'primary', 2, 'Primary Health Centre', 'प्रा.स्वा.के.');
            INSERT INTO facility (name, nameKey, typeCode, ownership, status, source)
            VALUES ('PHC Saraiya', 'srya', 'PHC', 'public', 'working', 'test');
            INSERT INTO identifier VALUES ('nin', '1234567890', 1);
            """)
      }
      if try database.tableExists("submission") {
        try database.execute(
          sql: """
            INSERT INTO importRun (entity, fileName, startedAt, who, read, accepted)
            VALUES ('facility', 'a.csv', '2026-04-01T09:30:00Z', 'surveyor', 1, 1);
            INSERT INTO submission (importId, position, contentHash, raw, decision, entityId)
            VALUES (1, 1, zeroblob(32), x'61', 'accepted', 1);
            INSERT INTO finding (submissionId, rule, severity, message)
            VALUES (1, 'row.point-missing', 'warning', 'the row has no usable point');
            INSERT INTO observation (facilityId, indicator, value, observedOn)
            VALUES (1, 'beds', 6, '2026-04-01');
            """)
      }
    }
    let tables = try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (
            'area', 'areaCode', 'settlement', 'facility', 'identifier', 'importRun', 'submission',
            'finding', 'observation')
          """)
    }
    let rowsBefore = try queue.read { try rows(of: tables, in: $0) }
    #expect(rowsBefore.allSatisfy { !$0.isEmpty })
    try Migrations.migrator.migrate(queue, upTo: version)
    #expect(try queue.read { try rows(of: tables, in: $0) } == rowsBefore)
    try queue.read { try $0.checkForeignKeys() }
  }

  @Test func `telling choices in other words leaves places, triggers and the file as they were`()
    throws
  {
    let temporary = try TemporaryRegister()
    let queue = try file(at: "m0004-changes", in: temporary.folder)
    try queue.write { database in
      try FacilityTypeTable.fill(in: database)
      try database.execute(
        sql: """
          INSERT INTO facility (name, nameKey, typeCode, ownership, status, source, geom)
          VALUES ('PHC Saraiya', 'srya', 'PHC', 'public', 'working', 'test', MakePoint(85, 26, 4326));
          INSERT INTO change (at, who, action, facilityId) VALUES ('t', 'w', 'add', 1);
          """)
    }
    // Everything that stands in the schema but the texts of the tables with choices, and what later
    // versions add.
    let schema = """
      SELECT type, name, tbl_name, rootpage, CASE WHEN type = 'table' THEN '' ELSE sql END AS sql
      FROM sqlite_schema
      WHERE tbl_name NOT IN ('heldRow', 'review', 'submissionOrigin')
        AND name NOT IN ('submissionHeld', 'submissionInstance')
      ORDER BY type, name
      """
    let before = try queue.read { try Row.fetchAll($0, sql: schema) }
    try queue.close()
    try Register.upgrade(queue.path)
    let register = try Register(opening: queue.path, for: .writing)
    #expect(try register.queue.read { try Row.fetchAll($0, sql: schema) } == before)
    for seen in try register.write({ try $0.soundness() }) { #expect(seen.isSound, "\(seen)") }
    try register.queue.write { database in
      try database.execute(
        sql: "UPDATE facility SET geom = MakePoint(84, 25, 4326), pointMethod = 'gps' WHERE id = 1")
      #expect(
        try Double.fetchOne(database, sql: "SELECT xmin FROM idx_facility_geom WHERE pkid = 1")
          == 84)
    }
    for refused in [
      "UPDATE facility SET pointMethod = 'guess'", "UPDATE facility SET geom = x'00'",
      "DELETE FROM change", "DELETE FROM facility",
    ] {
      #expect(throws: DatabaseError.self, "\(refused)") {
        try register.queue.write { try $0.execute(sql: refused) }
      }
    }
  }

  @Test func `an older file is named as such and upgraded on demand`() throws {
    let temporary = try TemporaryRegister()
    let queue = try file(at: "m0002-facilities", in: temporary.folder)
    try queue.close()
    let problem = #expect(throws: Problem.self) {
      try Register(opening: queue.path, for: .reading)
    }
    #expect(problem?.kind == .registerOlder)
    #expect(problem?.details["value"] == "m0003-submissions")
    try Register.upgrade(queue.path)
    #expect(try Register(opening: queue.path, for: .reading).read { try $0.counts().areas } == 0)
  }

  @Test func `a newer file is refused by the name of its version`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('m9999-telepathy')")
    }
    let problem = #expect(throws: Problem.self) {
      try Register(opening: temporary.path, for: .reading)
    }
    #expect(problem?.kind == .registerNewer)
    #expect(problem?.details["value"] == "m9999-telepathy")
  }

  private func rows(of tables: [String], in database: Database) throws -> [[Row]] {
    try tables.map { try Row.fetchAll(database, sql: "SELECT * FROM \($0)") }
  }
}
