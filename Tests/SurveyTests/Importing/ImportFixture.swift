import Fixtures
import Geodata
import Registry
import Wording

@testable import Survey

/// A register in a folder of its own, and files to import into it.
final class ImportFixture {
  private let temporary: TemporaryRegister

  var register: Register { temporary.register }

  init() throws { temporary = try TemporaryRegister() }

  func settings(_ preset: Preset? = nil) -> ImportSettings {
    var settings = ImportSettings(signed: .surveyor)
    settings.preset = preset
    return settings
  }

  func source(_ name: String, _ text: String) async throws -> SourceFile {
    try await SourceFile.open(temporary.folder.write(text.utf8, to: name))
  }

  func settlements(_ text: String, preset: Preset? = nil, name: String = "a.csv") async throws
    -> ImportReport
  {
    try await Import.settlements(
      from: source(name, text), into: register, settings(preset))
  }

  func facilities(_ text: String, preset: Preset? = nil, name: String = "a.csv") async throws
    -> ImportReport
  {
    try await Import.facilities(from: source(name, text), into: register, settings(preset))
  }

  func areas(_ text: String, level: AreaLevel?, preset: Preset? = nil) async throws -> ImportReport
  {
    try await Import.areas(
      from: source("a.geojson", text), into: register, level: level, settings(preset))
  }

  /// All facilities, in the order of their ids.
  var facilities: [Facility] {
    get throws {
      try register.read { snapshot in
        try snapshot.facilities(matching: FacilityFilter(asOf: nil)).map {
          try snapshot.facility($0)
        }
      }
    }
  }

  /// All settlements, in the order of their ids.
  var settlements: [Settlement] {
    get throws {
      var all: [Settlement] = []
      try register.read { try $0.forEachSettlement { all.append($0) } }
      return all
    }
  }
}

extension ImportReport {
  /// The totals in the order of the balance, and the rules with their counts.
  var summary: String {
    let counts = [
      "read \(totals.read)", "accepted \(totals.accepted)", "corrected \(totals.corrected)",
      "unchanged \(totals.unchanged)", "held \(totals.held)", "rejected \(totals.rejected)",
      "left out \(totals.leftOut)",
    ].filter { !$0.hasSuffix(" 0") }
    return
      (counts
      + reasons.map { "\($0.outcome.rawValue) \($0.problem.kind.id) \($0.count)" })
      .joined(separator: ", ")
  }
}
