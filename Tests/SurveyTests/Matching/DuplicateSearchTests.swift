import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct DuplicateSearchTests {
  private func draft(
    _ name: String, type: String = "unknown", _ longitude: Double?, _ latitude: Double = 26.121234,
    district: String? = nil, number: String? = nil
  ) -> FacilityDraft {
    var draft = FacilityDraft(name: name, typeCode: type, source: "test")
    draft.point = longitude.map {
      LocatedPoint(Coordinate(trustedLongitude: $0, latitude: latitude), accuracy: 10)
    }
    draft.declaredDistrict = district
    draft.identifiers = number.map { [Identifier(system: "nin", value: $0)] } ?? []
    return draft
  }

  private func duplicates(_ drafts: [FacilityDraft], merging: (Int, Int)? = nil) throws
    -> [LikelyDuplicate]
  {
    let temporary = try TemporaryRegister()
    try temporary.register.write { transaction in
      var ids: [Facility.ID] = []
      for draft in drafts { ids.append(try transaction.add(draft, signed: .surveyor)) }
      if let merging {
        try transaction.merge(ids[merging.0], into: ids[merging.1], signed: .surveyor)
      }
    }
    return try temporary.register.read { try DuplicateSearch.duplicates(in: $0) }
  }

  @Test func `two entries of one facility are found across scripts, others are not`() throws {
    let found = try duplicates([
      draft("APHC Naya Tola", 85.391234), draft("PHC Naya Tola", 85.391234),
      draft("अति. प्रा. स्वा. केन्द्र, नया टोला", 85.391334), draft("PHC Minapur", 85.391234),
    ])
    #expect(found.count == 1)
    #expect(found.first?.one.number == 1 && found.first?.other.number == 3)
    #expect(found.first?.score.verdict == .join)
    #expect(found.first?.score.explained(in: .hindi).contains("प्रकार एक") == true)
  }

  @Test func `entries without points are compared within their district`() throws {
    let found = try duplicates([
      draft("PHC Minapur", nil, district: "Muzaffarpur"),
      draft("P.H.C. मीनापुर", nil, district: "muzaffarpur"),
      draft("PHC Minapur", nil, district: "Patna"),
    ])
    #expect(found.map { [$0.one.number, $0.other.number] } == [[1, 2]])
  }

  @Test func `entries that are merged already are not named again`() throws {
    let drafts = [draft("PHC Minapur", 85.391234), draft("PHC Minapur", 85.391234)]
    #expect(try duplicates(drafts).count == 1)
    #expect(try duplicates(drafts, merging: (1, 0)).isEmpty)
  }

  @Test func `two numbers of one system are never surely one`() throws {
    let found = try duplicates([
      draft("PHC Minapur", 85.391234, number: "1"), draft("PHC Minapur", 85.391234, number: "2"),
    ])
    #expect(found.map(\.score.verdict) == [.ask])
  }

  @Test func `the surest come first, each pair once`() throws {
    let found = try duplicates([
      draft("PHC Minapur", 85.391234), draft("PHC Minapur", 85.396234),
      draft("PHC Minapur", 85.391244),
    ])
    #expect(found.count == Set(found.map { [$0.one, $0.other] }).count)
    #expect(found.first.map { [$0.one.number, $0.other.number] } == [1, 3])
    #expect(found.map(\.score.bits) == found.map(\.score.bits).sorted(by: >))
  }

  @Test func `three thousand entries of one place and name come to an end`() throws {
    let drafts = (0..<3000).map { _ in draft("Hospital", 85.391234) }
    #expect(try duplicates(drafts).count <= 3000 * 400)
  }
}
