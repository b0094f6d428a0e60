import Testing

@testable import Geodata

@Suite struct FacilityNamePartsTests {
  private func sounds(_ name: String) -> String {
    String(decoding: FacilityNameParts(name).joined, as: UTF8.self)
  }

  @Test(arguments: [
    "APHC Naya Tola", "A.P.H.C. NAYATOLA", "अति. प्रा. स्वा. केन्द्र, नया टोला",
    "Additional Primary Health Centre, Naya Tola", "atirikt prathmik swasthya kendra nayatola",
  ])
  func `one facility in two scripts and five spellings is one name of one type`(name: String) {
    let parts = FacilityNameParts(name)
    #expect(parts.type?.code == "APHC" && !parts.typeIsGeneral)
    #expect(String(decoding: parts.joined, as: UTF8.self) == "nayatola")
  }

  @Test func `a name that is only a type names nothing, until a place stands in`() {
    var parts = FacilityNameParts("Primary Health Centre")
    #expect(parts.isOnlyType && parts.type?.code == "PHC")
    parts.standIn(for: "Naya Tola 2")
    #expect(String(decoding: parts.joined, as: UTF8.self) == "nayatola" && parts.units == ["2"])
    var named = FacilityNameParts("PHC Kakan")
    named.standIn(for: "Kakan West")
    #expect(named.words.count == 1)
  }

  @Test(arguments: [
    ("CGHS Dispensary Sector-IV", ["4"]), ("DGD Sector 04", ["4"]), ("MCW C4 Block", ["4", "c"]),
    ("SPUHC Prem Nagar II", ["2"]), ("PHC Phase I", ["1"]), ("APHC १२", ["12"]), ("PHC", []),
  ])
  func `numbers and single letters are the name's units, however written`(
    name: String, units: [String]
  ) {
    #expect(FacilityNameParts(name).units == units)
  }

  @Test func `words for one of two neighbours are told in both scripts`() {
    func contrasts(_ name: String) -> NameContrasts { FacilityNameParts(name).contrasts }
    #expect(contrasts("Old Seemapuri") == contrasts("पुरानी सीमापुरी"))
    #expect(contrasts("Old Seemapuri") != contrasts("New Seemapuri"))
    #expect(contrasts("District Hospital Women") == contrasts("महिला अस्पताल"))
    #expect(contrasts("CGHS Dispensary") != contrasts("ESI Dispensary"))
    #expect(contrasts("PHC Rampur").isEmpty)
  }

  @Test func `words of the type and words that say nothing are no part of the name`() {
    #expect(sounds("Dr. Shri Ram Memorial Hospital & Nursing Home") == sounds("Ram"))
    #expect(sounds("Government Medical College, Bettiah") == sounds("Bettiah"))
  }

  @Test(arguments: ["", " ", "।।", "12", "🏥", "\u{0}", "क्", "ब्‍लॉक"])
  func `odd texts are taken apart too`(name: String) {
    #expect(FacilityNameParts(name).words.count <= 1)
  }

  @Test func `the groups of contrasts have bits of their own`() {
    var all: NameContrasts = []
    for group in NameContrasts.groups {
      #expect(!group.mask.isEmpty && all.isDisjoint(with: group.mask))
      all.formUnion(group.mask)
    }
  }

  @Test func `every word of the table has a role`() {
    let rows = EmbeddedTable.facilityNameWords.rows.map { $0 }
    #expect(rows.allSatisfy { NameRole.table[TextKey($0[0]).text] != nil })
    #expect(rows.filter { $0[2] == "place" }.allSatisfy { Int($0[3]) ?? 0 > 0 })
  }
}
