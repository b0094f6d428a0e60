import Fixtures
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct MappingExplanationTests {
  private func explain(_ text: String) async throws -> MappingExplanation {
    let file = try TemporaryFile("clinics.csv", text)
    return try await .facilities(
      of: SourceFile.open(file.path), ImportSettings(signed: .surveyor))
  }

  @Test func `each column is told with its field, its reason and an example`() async throws {
    let explained = try await explain(
      "अस्पताल का नाम,place/latitude,lon,prakar,x,name\nकाँटी,26.2,85.29,PHC,2222-2222-2220,\nB,,,,,\n")
    #expect(
      explained.columns.map { "\($0.name): \($0.field ?? "-") \($0.reason.english)" } == [
        "अस्पताल का नाम: - name gives name already",
        "place/latitude: latitude the last part of its name: \"latitude\", English",
        "lon: longitude its name: \"lon\", English",
        "prakar: type its name: \"prakar\", Hindi in Latin letters",
        "x: - lon gives longitude already",
        "name: name its name: \"name\", English",
      ])
    #expect(explained.columns[0].reason.hindi == "name पहले ही name से लिया गया है")
    #expect(explained.columns[0].examples == ["काँटी", "B"])
  }

  @Test func `no patient's number is shown`() async throws {
    // A number of the kind that UIDAI publishes for tests; its last digit is Verhoeff's.
    let explained = try await explain("name,note\nA,999941057058\n")
    #expect(explained.columns[1].examples == ["XXXXXXXXXXXX"])
  }
}
