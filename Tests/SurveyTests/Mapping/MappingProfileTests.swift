import Fixtures
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct MappingProfileTests {
  private func profile(_ text: String) throws -> MappingProfile {
    try MappingProfile(text, file: "p.txt", fields: FacilityField.allCases.map(\.rawValue))
  }

  @Test func `a profile is read line by line`() throws {
    let read = try profile(
      """
      \u{FEFF}# nikat profile
      name = BOARD = NAME

        latitude=GPS N\r
      accuracy =
      preset = pmgsy
      form = visit 2026
      """)
    #expect(read.columns == ["name": "BOARD = NAME", "latitude": "GPS N", "accuracy": ""])
    #expect(read.preset == "pmgsy" && read.form == "visit 2026" && read.source == nil)
  }

  @Test(arguments: [
    ("name BOARD", Problem.Kind.profileLine), ("name = A\nname = B", .profileTwice),
    ("nome = A", .fieldUnknown),
  ])
  func `a line that says nothing is refused with its place`(text: String, kind: Problem.Kind) {
    let problem = #expect(throws: Problem.self) { try profile(text) }
    #expect(problem?.kind == kind)
    #expect(problem?.place == (kind == .profileTwice ? "p.txt:2" : "p.txt:1"))
  }

  @Test func `a profile stands above names and below what is chosen`() throws {
    let saved = try profile("name = Board\ntype = Gone\npin =\naccuracy = lat")
    let mapping = try FieldMapping<FacilityField>(
      RecordHeader(["name", "board", "type", "pin", "lat"]), overrides: [.address: "board"],
      profile: saved)
    #expect(mapping.columns[.address] == 1 && mapping.reasons[.address] == .chosen)
    // Two fields may be read from one column, where somebody says so.
    #expect(mapping.columns[.name] == 1 && mapping.reasons[.name] == .profile)
    #expect(mapping.missing == ["Gone"] && mapping.columns[.type] == 2)
    #expect(mapping.columns[.pin] == nil && mapping.rivals[3] == .pin)
    #expect(mapping.columns[.accuracy] == 4)
  }

  @Test func `what is saved reads back as the same mapping`() async throws {
    let file = try TemporaryFile(
      "clinics.csv",
      "नाम,क,lat,lon,#x,note\nA,PHC,25.1,85.1,1,2\nB,CHC,25.2,85.2,1,2\nC,PHC,25.3,85.3,1,2")
    var settings = ImportSettings(signed: .surveyor)
    settings.columns = ["address": "#x"]
    let source = try await SourceFile.open(file.path)
    let explanation = try await MappingExplanation.facilities(of: source, settings)
    for language in [Language.english, .hindi] {
      let saved = try profile(MappingProfile.text(of: explanation, settings, in: language))
      #expect(
        saved.columns == [
          "name": "नाम", "type": "क", "latitude": "lat", "longitude": "lon", "address": "#x",
        ])
    }
  }
}
