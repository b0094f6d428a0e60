import Fixtures
import GRDB
import Testing

@testable import Registry

/// The choices of columns, which the fifth version of the file tells in other words.
@Suite struct ChoicesTests {
  /// A statement that writes a choice, with `?` for it, and all the choices that there are.
  private static let choices: [(statement: String, values: [String])] = [
    (
      "INSERT INTO area (level, name, nameKey, source) VALUES (?, 'a', 'a', 't')",
      ["country", "state", "district", "subdistrict", "block", "village"]
    ),
    (
      "INSERT INTO area (terrain, level, name, nameKey, source) VALUES (?, 'state', 'a', 'a', 't')",
      ["plain", "hilly", "tribal", "desert"]
    ),
    (
      "INSERT INTO settlement (kind, name, nameKey, source) VALUES (?, 'a', 'a', 't')",
      ["habitation", "village", "town", "post-office"]
    ),
    (
      "INSERT INTO settlement (terrain, kind, name, nameKey, source) VALUES (?, 'town', 'a', 'a', 't')",
      ["plain", "hilly", "tribal", "desert"]
    ),
    (facility("ownership"), ["public", "private", "trust", "unknown"]),
    (
      facility("status"),
      ["working", "not-working", "under-construction", "demonstration", "unknown"]
    ),
    (facility("pointMethod"), ["gps", "map", "address", "pin", "centroid"]),
    (
      "INSERT INTO importRun (entity, fileName, startedAt, who) VALUES (?, 'f', 't', 'w')",
      ["facility", "settlement", "area"]
    ),
    (
      """
      INSERT INTO submission (decision, importId, position, contentHash, raw)
      VALUES (?, 1, 1, zeroblob(32), x'61')
      """,
      ["accepted", "corrected", "held", "rejected"]
    ),
    (
      "INSERT INTO finding (severity, submissionId, rule, message) VALUES (?, 1, 'r', 'm')",
      ["note", "warning", "error"]
    ),
    (
      "INSERT INTO change (action, at, who, facilityId) VALUES (?, 't', 'w', 1)",
      ["add", "edit", "move", "close", "reopen", "merge", "unmerge"]
    ),
  ]

  private static func facility(_ column: String) -> String {
    let others = ["ownership", "status"].filter { $0 != column }
    return """
      INSERT INTO facility (\((["\(column)"] + others).joined(separator: ", ")), name, nameKey, typeCode, source)
      VALUES (?, \(others.map { _ in "'unknown'" }.joined(separator: ", ")), 'a', 'a', 'PHC', 't')
      """
  }

  @Test(arguments: choices.indices)
  func `every choice is taken and nothing else`(index: Int) throws {
    let (statement, values) = Self.choices[index]
    let temporary = try TemporaryRegister()
    try temporary.register.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO importRun (entity, fileName, startedAt, who) VALUES ('area', 'f', 't', 'w');
          INSERT INTO submission (importId, position, contentHash, raw, decision)
          VALUES (1, 1, zeroblob(32), x'61', 'held');
          INSERT INTO facility (name, nameKey, typeCode, ownership, status, source)
          VALUES ('a', 'a', 'PHC', 'public', 'working', 't');
          """)
      for value in values { try database.execute(sql: statement, arguments: [value]) }
    }
    for value in ["", "other", values[0].uppercased(), values[0] + " "] {
      let error = #expect(throws: DatabaseError.self) {
        try temporary.register.queue.write {
          try $0.execute(sql: statement, arguments: [value])
        }
      }
      #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_CHECK, "\(value)")
    }
  }

  @Test func `no check of a row makes a table in memory`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.read { database in
      for (statement, _) in Self.choices {
        let steps = try Row.fetchAll(
          database, sql: "EXPLAIN " + statement.replacing("?", with: "'a'")
        ).map { $0["opcode"] as String }
        #expect(!steps.contains("OpenEphemeral"), "\(statement)")
      }
    }
  }
}
