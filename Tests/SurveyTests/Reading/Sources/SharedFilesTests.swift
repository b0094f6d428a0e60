import Fixtures
import Foundation
import Registry
import Testing
import Wording

@testable import Survey

/// Every file that lies beside the project is imported, or refused in a sentence.
@Suite(.enabled(if: SharedData.exists)) struct SharedFilesTests {
  @Test func `forms, facilities and places balance or are refused in both languages`() async throws
  {
    let fixture = try ImportFixture()
    var read = 0
    var refusals: [Problem.Kind: Int] = [:]
    for input in try SourceInput.all(at: ["forms", "places"].map(SharedData.path)) {
      do throws(Problem) {
        let source = try await input.open()
        let report = try await Import.facilities(
          from: source, into: fixture.register, fixture.settings())
        read += 1
        #expect(report.totals.read > 0 || report.failure != nil, "\(input.name)")
      } catch {
        refusals[error.kind, default: 0] += 1
        for language in [Language.english, .hindi] {
          let sentence = error.message(in: language)
          #expect(!sentence.contains("{"), "\(sentence)")
        }
      }
    }
    // Twenty-eight submissions are one source; what else is read are tables of anything with names.
    #expect((1...8).contains(read))
    #expect(refusals[.fileFormDefinition, default: 0] > 100)
    #expect(refusals[.fileAuditLog] == 4 && refusals[.fileSettlements] == 2)
    #expect(refusals[.fileUnrecognised] == nil && refusals[.toolFailed] == nil)
  }

  @Test func `the lists of facilities show their publishers`() async throws {
    for (name, preset) in [
      ("pmgsy_Facilities_Bihar.zip", "pmgsy"), ("pmgsy_medical_bihar.csv", "pmgsy"),
      ("nin_facilities_delhi.csv", "nin"),
    ] {
      let source = try await SourceFile.open(SharedData.path("facilities/\(name)"))
      var header: RecordHeader?
      try await source.read { (batch, _) in
        header = batch.header
        return false
      }
      #expect(header.flatMap(Preset.shown(by:))?.name == preset, "\(name)")
    }
  }
}
