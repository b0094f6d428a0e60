import Fixtures
import Geodata
import Geodesy
import Registry
import Testing

@testable import Survey

@Suite struct MatchIndexTests {
  private func draft(_ name: String, _ longitude: Double, _ latitude: Double) -> FacilityDraft {
    FacilityDraft(
      name: name, typeCode: "PHC", source: "test",
      point: LocatedPoint(Coordinate(trustedLongitude: longitude, latitude: latitude)))
  }

  private func insert(_ draft: FacilityDraft, _ number: Int64, into index: inout MatchIndex) {
    index.insert(
      number, name: draft.name, localName: draft.localName, typeCode: draft.typeCode,
      pin: draft.pin, point: draft.point)
  }

  @Test func `all within 160 metres are found, as brute force finds them`() {
    var random = SeededGenerator(seed: 7)
    var index = MatchIndex()
    var drafts: [FacilityDraft] = []
    for number in 0..<5000 {
      let draft = draft(
        "PHC \(number)", .random(in: 85...85.2, using: &random),
        .random(in: 26...26.2, using: &random))
      drafts.append(draft)
      insert(draft, Int64(number), into: &index)
    }
    var count = 0
    for draft in drafts.prefix(300) {
      guard let place = draft.point?.coordinate else { continue }
      let found = index.candidates(for: draft)
      for (number, other) in drafts.enumerated() {
        guard let there = other.point?.coordinate else { continue }
        let distance = Geodesic.distance(from: place, to: there).meters
        if distance < 145 {
          #expect(found[Int64(number)] != nil)
          count += 1
        }
        if distance > 600 { #expect(found[Int64(number)] == nil) }
      }
    }
    #expect(count > 300)
  }

  @Test func `one that is written alike is found some kilometres away`() {
    var index = MatchIndex()
    insert(draft("P.H.C. Naya-Tola", 85.39, 26.12), 1, into: &index)
    insert(draft("PHC Elsewhere", 85.39, 26.12), 2, into: &index)
    #expect(index.candidates(for: draft("phc naya tola", 85.41, 26.13)).keys.sorted() == [1])
    #expect(index.candidates(for: draft("phc naya tola", 85.5, 26.13)).isEmpty)
  }

  @Test func `a candidate is as it was put in`() throws {
    var index = MatchIndex()
    var draft = draft("PHC Naya\nTola", 85.391234, 26.121234)
    draft.localName = "प्रा. स्वा. केंद्र नया टोला"
    draft.pin = "842001"
    insert(draft, 7, into: &index)
    let subject = try #require(index.candidates(for: draft)[7])
    #expect(subject.names.map(\.joined) == MatchSubject(draft).names.map(\.joined))
    #expect(subject.pin == "842001" && subject.type.code == "PHC")
    #expect(subject.point?.longitude == 85.391234 && subject.uncertainty == 25)
  }

  @Test func `a name that a million rows bear is not compared with all`() {
    var index = MatchIndex()
    for number in 0..<3000 {
      insert(draft("PHC", 85 + Double(number % 50) / 1000, 26.0), Int64(number), into: &index)
    }
    #expect(index.candidates(for: draft("PHC", 85.02, 26.02)).count <= 4 * 64)
  }

  @Test func `a facility without a point is no candidate, and asks for none`() {
    var index = MatchIndex()
    insert(FacilityDraft(name: "PHC", typeCode: "PHC", source: "test"), 1, into: &index)
    #expect(index.candidates(for: draft("PHC", 85, 26)).isEmpty)
    #expect(
      index.candidates(for: FacilityDraft(name: "PHC", typeCode: "PHC", source: "")).isEmpty)
  }
}
