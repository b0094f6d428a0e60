import Fixtures
import Foundation
import GRDB
import Testing
import Wording

@testable import Registry

@Suite struct RegisterTests {
  @Test func `an empty register is a SpatiaLite file that passes its own checks`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      let columns = try String.fetchAll(
        database, sql: "SELECT f_table_name FROM geometry_columns ORDER BY 1")
      #expect(Set(columns).isSuperset(of: ["area", "facility", "settlement"]))
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
    }
  }

  @Test func `a path that is taken is refused and left as it is`() throws {
    let temporary = try TemporaryRegister()
    let before = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    let problem = #expect(throws: Problem.self) {
      try Register(creating: temporary.path, for: .real)
    }
    #expect(problem?.kind == .registerExists)
    #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == before)
  }

  @Test func `a missing file is not made by asking it`() throws {
    let temporary = try TemporaryRegister()
    let path = temporary.folder.path("none.sqlite")
    let problem = #expect(throws: Problem.self) { try Register(opening: path, for: .reading) }
    #expect(problem?.kind == .registerMissing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `files that are no registers are refused`() throws {
    let temporary = try TemporaryRegister()
    let text = temporary.folder.path("text.sqlite")
    try Data(repeating: UInt8(ascii: "x"), count: 4096).write(to: URL(fileURLWithPath: text))
    let other = temporary.folder.path("other.sqlite")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE other (a)") }
    for path in [text, other, temporary.folder.url.path] {
      let problem = #expect(throws: Problem.self) { try Register(opening: path, for: .reading) }
      #expect(problem?.kind == .registerForeign)
      #expect(problem?.place == path)
    }
  }

  @Test func `a damaged file is one sentence`() throws {
    let temporary = try TemporaryRegister()
    try temporary.register.queue.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    bytes.replaceSubrange(200..<bytes.count, with: Data(repeating: 0xAA, count: bytes.count - 200))
    try bytes.write(to: URL(fileURLWithPath: temporary.path))
    let problem = #expect(throws: Problem.self) {
      try Register(opening: temporary.path, for: .reading)
    }
    #expect(problem?.kind == .registerDamaged)
  }

  @Test func `a change that fails half way leaves nothing behind`() throws {
    let temporary = try TemporaryRegister()
    #expect(throws: Problem.self) {
      try temporary.register.write { transaction in
        try transaction.add(
          FacilityDraft(name: "PHC Saraiya", typeCode: "PHC", source: "test"), signed: .surveyor)
        try transaction.add(
          FacilityDraft(name: " ", typeCode: "PHC", source: "test"), signed: .surveyor)
      }
    }
    #expect(try temporary.register.read { try $0.counts().facilities } == 0)
  }

  @Test func `demonstration data does not mix with real data`() throws {
    let demonstration = try TemporaryRegister(for: .demonstration)
    try demonstration.register.read { try $0.require(.demonstration) }
    let problem = #expect(throws: Problem.self) {
      try demonstration.register.read { try $0.require(.real) }
    }
    #expect(problem?.kind == .demonstrationOnly)
  }
}
