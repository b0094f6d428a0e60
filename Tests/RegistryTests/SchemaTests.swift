import Fixtures
import GRDB
import Testing

@testable import Registry

/// What the database itself refuses, whoever writes to the file.
@Suite struct SchemaTests {
  @Test(arguments: [
    // A name of blanks.
    "INSERT INTO facility (name, nameKey, typeCode, ownership, status, source) VALUES ('  ', '', 'PHC', 'public', 'working', 't')",
    // A type that no table knows.
    "INSERT INTO facility (name, nameKey, typeCode, ownership, status, source) VALUES ('a', 'a', 'ZZZ', 'public', 'working', 't')",
    // Closed before it opened.
    "INSERT INTO facility (name, nameKey, typeCode, ownership, status, source, openedOn, closedOn) VALUES ('a', 'a', 'PHC', 'public', 'working', 't', '2020-01-01', '2019-01-01')",
    // An accuracy of nought is not known, not perfect.
    "INSERT INTO facility (name, nameKey, typeCode, ownership, status, source, accuracy) VALUES ('a', 'a', 'PHC', 'public', 'working', 't', 0)",
    // A PIN code of five digits.
    "INSERT INTO facility (name, nameKey, typeCode, ownership, status, source, pin) VALUES ('a', 'a', 'PHC', 'public', 'working', 't', '84200')",
    // Text where a number belongs: the tables are STRICT.
    "INSERT INTO settlement (name, nameKey, kind, population, source) VALUES ('a', 'a', 'village', 'many', 't')",
    // Fewer than no people.
    "INSERT INTO settlement (name, nameKey, kind, population, source) VALUES ('a', 'a', 'village', -1, 't')",
    // An import that does not balance.
    "INSERT INTO importRun (entity, fileName, startedAt, who, read, accepted) VALUES ('facility', 'f', 't', 'w', 3, 2)",
    // A code that names an area of another level.
    "INSERT INTO areaCode (level, system, value, areaId) VALUES ('district', 'lgd', '1', 1)",
  ])
  func `a row that breaks a rule is refused`(statement: String) throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.write { database in
      try database.execute(
        sql: "INSERT INTO area (level, name, nameKey, source) VALUES ('state', 'Bihar', 'b', 't')")
    }
    let error = #expect(throws: DatabaseError.self) {
      try temporary.register.queue.write { try $0.execute(sql: statement) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test(arguments: ["UPDATE change SET who = 'nobody'", "DELETE FROM change"])
  func `the change log is append-only`(statement: String) throws {
    let temporary = try TemporaryRegister()
    try temporary.register.write {
      _ = try $0.add(
        FacilityDraft(name: "PHC Saraiya", typeCode: "PHC", source: "test"), signed: .surveyor)
    }
    #expect(throws: DatabaseError.self) {
      try temporary.register.queue.write { try $0.execute(sql: statement) }
    }
  }

  @Test func `every table is strict and every foreign key has an index`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list WHERE type = 'table' AND strict
          """)
      #expect(
        Set(tables) == [
          "register", "area", "areaCode", "settlement", "facilityType", "facility", "identifier",
          "service", "designation", "importRun", "submission", "finding", "observation", "change",
          "heldRow", "review", "submissionOrigin",
        ])
      for table in tables {
        let keys = try String.fetchAll(
          database, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE seq = 0",
          arguments: [table])
        let indexed = try String.fetchAll(
          database,
          sql: """
            SELECT info.name FROM pragma_index_list(?) AS list
            JOIN pragma_index_info(list.name) AS info WHERE info.seqno = 0
            """, arguments: [table])
        // Types are never deleted, and submissions are kept for ever: nothing looks up by these.
        let exempt: Set = ["typeCode", "submissionId"]
        for key in keys where !exempt.contains(key) {
          #expect(indexed.contains(key), "\(table).\(key)")
        }
      }
    }
  }
}
