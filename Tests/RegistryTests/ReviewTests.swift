import Fixtures
import GRDB
import Geodesy
import Testing
import Wording

@testable import Registry

/// What people decide about rows, and how it is taken back.
@Suite struct ReviewTests {
  private let temporary: TemporaryRegister
  private var register: Register { temporary.register }

  init() throws { temporary = try TemporaryRegister() }

  private func draft(_ name: String, phone: String? = nil, number: String? = nil) -> FacilityDraft {
    var draft = FacilityDraft(
      name: name, typeCode: "PHC", source: "test",
      point: LocatedPoint(
        Coordinate(trustedLongitude: 85.391234, latitude: 26.121234), accuracy: 4.5, method: .gps))
    draft.phone = phone
    draft.identifiers = number.map { [Identifier(system: "nin", value: $0)] } ?? []
    return draft
  }

  /// An import of rows; the accepted ones are facilities, the others wait.
  @discardableResult
  private func importRows(_ rows: [(draft: FacilityDraft, decision: Submission.Decision)]) throws
    -> (run: ImportRun.ID, rows: [Submission.ID])
  {
    try register.write { transaction in
      let run = try transaction.beginImport(
        of: .facility, from: "a.csv", preset: nil, signed: .surveyor)
      var totals = ImportTotals()
      var ids: [Submission.ID] = []
      for (index, row) in rows.enumerated() {
        let hash = [UInt8](repeating: UInt8(index + 1), count: 32)
        let id = try transaction.record(
          Submission(
            position: index + 2, contentHash: hash, raw: Array(row.draft.name.utf8),
            decision: row.decision), in: run)
        ids.append(id)
        if row.decision == .held {
          try transaction.keepHeld(id, row.draft, candidate: nil)
          totals.held += 1
        } else {
          let facility = try transaction.add(row.draft, signed: .surveyor, from: id)
          try transaction.link(id, to: facility.number)
          totals.accepted += 1
        }
      }
      try transaction.updateImport(run, to: totals, finishedAt: Signature.surveyor.at)
      return (run, ids)
    }
  }

  private var names: [String] {
    get throws {
      try register.read { snapshot in
        try snapshot.facilities(matching: FacilityFilter(asOf: nil)).map {
          try snapshot.facility($0).draft.name
        }
      }
    }
  }

  private func balance() throws -> [Int] {
    let run = try #require(try register.read { try $0.imports() }.first)
    return [run.totals.accepted, run.totals.held, run.totals.rejected, run.waiting]
  }

  @Test func `what a held row says is kept whole`() throws {
    var whole = draft("PHC Minapur", phone: "0621", number: "1234567890")
    whole.localName = "प्रा. स्वा. केंद्र मीनापुर"
    whole.ownership = .public
    whole.status = .working
    whole.pin = "842001"
    whole.openedOn = try CalendarDay("2019-04-01")
    whole.services = ["delivery", "laboratory"]
    whole.designations = ["AAM"]
    let (run, rows) = try importRows([(whole, .held)])
    let row = try register.read { try $0.heldRow(rows[0]) }
    #expect(row.draft == whole && row.importID == run && row.position == 2)
    #expect(row.raw == Array("PHC Minapur".utf8))
  }

  @Test func `an accepted row is a facility, in the log, and the import balances`() throws {
    let (_, rows) = try importRows([(draft("PHC A"), .accepted), (draft("PHC B"), .held)])
    #expect(try balance() == [1, 1, 0, 1])
    let id = try register.write { transaction in
      try transaction.accept(rows[1], signed: .surveyor, reason: "two buildings") {
        $0.phone = "0612"
      }
    }
    #expect(try names == ["PHC A", "PHC B"] && balance() == [2, 0, 0, 0])
    let history = try register.read { try $0.history(of: id) }
    #expect(history.map(\.action) == [.add] && history[0].reason == "two buildings")
    #expect(history[0].submission == rows[1])
    #expect(throws: Problem.self) {
      try register.write { try $0.accept(rows[1], signed: .surveyor) }
    }
    #expect(try balance() == [2, 0, 0, 0])
  }

  @Test func `a merged row adds what it knows more, and undoing takes that away again`() throws {
    let (_, rows) = try importRows([
      (draft("PHC A"), .accepted), (draft("P.H.C. A.", phone: "0621", number: "7"), .held),
    ])
    try register.write {
      let changed = try $0.merge(rows[1], into: Facility.ID(1), signed: .surveyor)
      #expect(changed == ["phone", "identifiers"])
    }
    #expect(try names == ["PHC A"] && balance() == [2, 0, 0, 0])
    try register.write {
      let kept = try $0.undo(rows[1], signed: .surveyor)
      #expect(kept.isEmpty)
    }
    let facility = try register.read { try $0.facility(Facility.ID(1)) }
    #expect(facility.draft == draft("PHC A"))
    #expect(try balance() == [1, 1, 0, 1])
    // And again, as often as one likes.
    try register.write { _ = try $0.merge(rows[1], into: Facility.ID(1), signed: .surveyor) }
    #expect(try register.read { try $0.facility(Facility.ID(1)) }.draft.phone == "0621")
    try register.write { _ = try $0.undo(rows[1], signed: .surveyor) }
    #expect(try register.read { try $0.facility(Facility.ID(1)) }.draft == draft("PHC A"))
  }

  @Test func `what others changed since stays and is said`() throws {
    let (_, rows) = try importRows([
      (draft("PHC A"), .accepted), (draft("PHC A", phone: "0621", number: "7"), .held),
    ])
    try register.write { transaction in
      try transaction.merge(rows[1], into: Facility.ID(1), signed: .surveyor)
      try transaction.update(Facility.ID(1), .edit, signed: .surveyor) { $0.phone = "0622" }
      let kept = try transaction.undo(rows[1], signed: .surveyor)
      #expect(kept == ["phone"])
    }
    let facility = try register.read { try $0.facility(Facility.ID(1)) }
    #expect(facility.draft.phone == "0622" && facility.draft.identifiers.isEmpty)
  }

  @Test func `an undone addition is withdrawn, frees its numbers, and can come back`() throws {
    let (_, rows) = try importRows([(draft("PHC A", number: "7"), .accepted)])
    try register.write { _ = try $0.undo(rows[0], signed: .surveyor, reason: "a school") }
    #expect(try names.isEmpty && balance() == [0, 1, 0, 1])
    let number = Identifier(system: "nin", value: "7")
    #expect(try register.read { try $0.facility(with: number) } == nil)
    #expect(try register.read { try $0.facility(Facility.ID(1)) }.isWithdrawn)
    #expect(throws: Problem.self) {
      try register.write {
        try $0.update(Facility.ID(1), .edit, signed: .surveyor) { $0.phone = "1" }
      }
    }
    let back = try register.write { try $0.accept(rows[0], signed: .surveyor) }
    #expect(back == Facility.ID(1))
    #expect(try names == ["PHC A"] && balance() == [1, 0, 0, 0])
    #expect(try register.read { try $0.facility(with: number) } == back)
    #expect(try register.read { try $0.facility(back) }.draft == draft("PHC A", number: "7"))
    try register.write { _ = try $0.undo(rows[0], signed: .surveyor) }
    #expect(try names.isEmpty)
    let actions = try register.read { try $0.history(of: back) }.map(\.action)
    #expect(actions.filter { $0 == .withdraw }.count == 2)
  }

  @Test func `a facility that others know more of is not withdrawn`() throws {
    let (_, rows) = try importRows([
      (draft("PHC A"), .accepted), (draft("PHC B"), .accepted), (draft("PHC A", phone: "1"), .held),
    ])
    try register.write { _ = try $0.merge(rows[2], into: Facility.ID(1), signed: .surveyor) }
    #expect(throws: Problem.self) { try register.write { try $0.undo(rows[0], signed: .surveyor) } }
    try register.write { _ = try $0.undo(rows[2], signed: .surveyor) }
    try register.write { _ = try $0.undo(rows[0], signed: .surveyor) }
    #expect(try names == ["PHC B"])
    _ = try register.write {
      try $0.update(Facility.ID(2), .edit, signed: .surveyor) { $0.phone = "by hand" }
    }
    #expect(throws: Problem.self) { try register.write { try $0.undo(rows[1], signed: .surveyor) } }
    #expect(try names == ["PHC B"])
  }

  @Test func `an import is taken back whole, but for what others changed`() throws {
    let (run, rows) = try importRows([
      (draft("PHC A"), .accepted), (draft("PHC B"), .accepted), (draft("PHC C"), .held),
      (draft("PHC A", phone: "1"), .held),
    ])
    try register.write { transaction in
      try transaction.merge(rows[3], into: Facility.ID(1), signed: .surveyor)
      try transaction.update(Facility.ID(2), .edit, signed: .surveyor) { $0.phone = "by hand" }
      let (count, kept) = try transaction.undo(run, signed: .surveyor)
      #expect(count == 3 && kept == [Facility.ID(2)])
    }
    #expect(try names == ["PHC B"] && balance() == [1, 0, 3, 0])
    let error = #expect(throws: Problem.self) {
      try register.write { try $0.undo(run, signed: .surveyor) }
    }
    #expect(error?.kind == .reviewImportUndone)
  }

  @Test func `a rejected row can wait again; one that waits cannot be undone`() throws {
    let (_, rows) = try importRows([(draft("PHC A"), .held)])
    #expect(throws: Problem.self) { try register.write { try $0.undo(rows[0], signed: .surveyor) } }
    try register.write { try $0.reject(rows[0], signed: .surveyor) }
    #expect(try balance() == [0, 0, 1, 0])
    try register.write { _ = try $0.undo(rows[0], signed: .surveyor) }
    #expect(try balance() == [0, 1, 0, 1])
    #expect(throws: Problem.self) {
      try register.write { try $0.undo(Submission.ID(99), signed: .surveyor) }
    }
  }

  @Test func `decisions are append-only`() throws {
    let (_, rows) = try importRows([(draft("PHC A"), .held)])
    try register.write { try $0.reject(rows[0], signed: .surveyor, reason: "closed") }
    for sql in ["DELETE FROM review", "UPDATE review SET who = 'nobody'"] {
      #expect(throws: Problem.self) {
        try register.write { try $0.database.execute(sql: sql) }
      }
    }
  }

  @Test func `a chain of merges is taken apart link by link`() throws {
    try importRows([
      (draft("PHC A"), .accepted), (draft("PHC B"), .accepted), (draft("PHC C"), .accepted),
    ])
    let (a, b, c) = (Facility.ID(1), Facility.ID(2), Facility.ID(3))
    func merged(_ id: Facility.ID) throws -> Facility.ID? {
      try register.read { try $0.facility(id).mergedInto }
    }
    try register.write { transaction in
      try transaction.merge(a, into: b, signed: .surveyor)
      try transaction.merge(b, into: c, signed: .surveyor)
    }
    #expect(try merged(a) == c && merged(b) == c)
    try register.write { _ = try $0.unmerge(b, signed: .surveyor) }
    #expect(try merged(a) == b && merged(b) == nil)
    try register.write { _ = try $0.unmerge(a, signed: .surveyor) }
    #expect(try merged(a) == nil)
    #expect(try names == ["PHC A", "PHC B", "PHC C"])
  }
}
