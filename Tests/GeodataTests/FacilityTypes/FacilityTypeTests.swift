import Geodata
import Testing
import Wording

@Suite struct FacilityTypeTests {
  @Test func `every type has a code of its own, labels in both languages and a level`() {
    #expect(FacilityType.all.count == 22)
    #expect(Set(FacilityType.all.map(\.code)).count == 22)
    #expect(Set(FacilityType.all.map { $0.code.lowercased() }).count == 22)
    for type in FacilityType.all {
      #expect(!type.label.english.isEmpty && !type.label.hindi.isEmpty)
      #expect(!type.short.english.isEmpty && !type.short.hindi.isEmpty)
      #expect((0...6).contains(type.rank))
      #expect(!type.osmTags.isEmpty)
    }
    #expect(FacilityType.unknown.code == "unknown")
  }

  @Test func `a row is read field for field`() throws {
    let type = try #require(FacilityType(code: "dh"))
    #expect(type.code == "DH" && type.level == .secondary && type.rank == 5)
    #expect(type.sector == .public && type.label == Bilingual("District hospital", "जिला अस्पताल"))
    #expect(type.hfrCode == "5/6" && type.fhirCode == "HOSP")
    #expect(type.osmTags.map(\.key) == ["amenity", "healthcare"])
    #expect(type.note == "In Bihar, Jharkhand the Sadar hospital")
  }

  @Test(arguments: [
    ("PHC", "PHC"), ("phc", "PHC"), ("A.P.H.C.", "APHC"), ("अति. प्रा. स्वा. केन्द्र", "APHC"),
    ("प्राथमिक स्वास्थ्य केन्द्र", "PHC"), ("sub-centre", "HSC"), ("उपकेंद्र", "HSC"),
    ("District hospital", "DH"), ("सदर अस्पताल", "DH"), ("Private-Hospital", "private-hospital"),
    ("nursing home", "private-hospital"), ("जन औषधि केंद्र", "JAK"), ("CHC", "CHC"), ("aphc", "APHC"),
  ])
  func `a type is understood by code, label or spelling in either script`(
    text: String, code: String
  )
    throws
  {
    #expect(try FacilityType.named(text).code == code)
  }

  @Test(arguments: ["", "castle", "veterinary hospital", "PHC Kanti"])
  func `what is no type is refused with the list of types`(text: String) {
    let problem = #expect(throws: Problem.self) { try FacilityType.named(text) }
    #expect(problem?.kind == .typeUnknown)
    #expect(problem?.details["value"] == text)
    #expect(problem?.details["known"]?.contains("APHC, UPHC") == true)
  }

  @Test func `a level is understood in both languages and listed when it is not`() throws {
    #expect(try CareLevel(named: "Primary") == .primary)
    #expect(try CareLevel(named: "द्वितीयक") == .secondary)
    let problem = #expect(throws: Problem.self) { try CareLevel(named: "high") }
    #expect(problem?.kind == .choiceUnknown)
  }
}
