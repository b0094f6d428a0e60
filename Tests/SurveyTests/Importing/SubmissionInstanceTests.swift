import Fixtures
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct SubmissionInstanceTests {
  private func form(
    _ key: String, name: String, at place: String = "26.2 85.29 0 5", replacing: String? = nil
  ) -> String {
    let deprecated = replacing.map { "<deprecatedID>\($0)</deprecatedID>" } ?? ""
    return """
      <data id="visit"><name>\(name)</name><gps>\(place)</gps><deviceid>d1</deviceid>
      <meta><instanceID>\(key)</instanceID>\(deprecated)</meta></data>
      """
  }

  @Test func `the same submission in another file changes nothing`() async throws {
    let fixture = try ImportFixture()
    let text = form("uuid:1", name: "PHC Kanti")
    #expect(
      try await fixture.facilities(text, name: "a.xml").summary.hasPrefix("read 1, accepted 1"))
    #expect(try await fixture.facilities(text, name: "b.xml").summary == "read 1, unchanged 1")
    #expect(try fixture.facilities.count == 1)
  }

  @Test func `other content under the same key waits for a person, again and again`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities(form("uuid:1", name: "PHC Kanti"), name: "a.xml")
    let other = form("uuid:1", name: "PHC Kanti Sadar", at: "26.9 85.9 0 5")
    for _ in 0..<2 {
      let report = try await fixture.facilities(other, name: "a.xml")
      #expect(report.totals.held == 1)
      #expect(report.reasons.contains { $0.problem.kind == .instanceConflict })
    }
    #expect(try fixture.facilities.map(\.draft.name) == ["PHC Kanti"])
  }

  /// The name is like the known one, so that the row would add nothing: it says something else.
  @Test func `another name under the same key is a conflict, another form is none`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities(form("uuid:1", name: "PHC Kanti"), name: "a.xml")
    let other = form("uuid:1", name: "P.H.C. Kanti East")
    let report = try await fixture.facilities(other, name: "b.xml")
    #expect(report.totals.held == 1)
    let table = "instanceID,name,latitude,longitude,accuracy\nuuid:1,PHC Kanti,26.2,85.29,5\n"
    #expect(try await fixture.facilities(table, name: "c.csv").totals.held == 0)
  }

  @Test func `a chain of revisions changes one facility`() async throws {
    let fixture = try ImportFixture()
    _ = try await fixture.facilities(form("uuid:1", name: "PHC Kanti"), name: "a.xml")
    for (key, before, name) in [
      ("uuid:2", "uuid:1", "PHC Kanti Bazar"), ("uuid:3", "uuid:2", "PHC Kanti Chowk"),
    ] {
      let text = form(key, name: name, at: "26.3 85.3 0 4", replacing: before)
      let report = try await fixture.facilities(text, name: "\(key.dropFirst(5)).xml")
      #expect(report.totals.accepted == 1)
    }
    #expect(try fixture.facilities.map(\.draft.name) == ["PHC Kanti Chowk"])
    #expect(try fixture.facilities[0].draft.point?.coordinate.latitude == 26.3)
  }

  @Test func `a revision that comes first is kept, and its original is not taken after it`()
    async throws
  {
    let fixture = try ImportFixture()
    let revised = form("uuid:2", name: "PHC Kanti Bazar", replacing: "uuid:1")
    let first = try await fixture.facilities(revised, name: "b.xml")
    #expect(first.totals.accepted == 1)
    #expect(first.reasons.contains { $0.problem.kind == .revisionOfUnknown })
    let late = try await fixture.facilities(
      form("uuid:1", name: "PHC Kanti", at: "26.9 85.9 0 5"), name: "a.xml")
    #expect(late.totals.held == 1)
    #expect(late.reasons.contains { $0.problem.kind == .instanceReplaced })
    #expect(try fixture.facilities.count == 1)
  }

  @Test func `every row can be had back byte for byte`() async throws {
    let fixture = try ImportFixture()
    let text = form("uuid:1", name: "प्रा. स्वा. केन्द्र")
    _ = try await fixture.facilities(text, name: "a.xml")
    _ = try await fixture.facilities("name,type,lat,lon\nA,PHC,26.1,85.1\n", name: "b.csv")
    var rows: [RawSubmission] = []
    try fixture.register.read { try $0.forEachRawSubmission { rows.append($0) } }
    #expect(rows.map { String(decoding: $0.raw, as: UTF8.self) } == [text, "A,PHC,26.1,85.1"])
    #expect(rows.map(\.instanceID) == ["uuid:1", nil] && rows.map(\.file) == ["a.xml", "b.csv"])
  }
}
