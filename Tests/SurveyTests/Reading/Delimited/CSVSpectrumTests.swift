import Fixtures
import Foundation
import Testing

@testable import Survey

/// The torture files of max-mapper/csv-spectrum, against what they must read as.
@Suite(.enabled(if: SharedData.exists)) struct CSVSpectrumTests {
  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func `each file reads as its JSON twin`(name: String) async throws {
    let folder = SharedData.path("forms/csv-spectrum")
    let twin = try Data(contentsOf: URL(filePath: "\(folder)/json/\(name).json"))
    let expected = try JSONDecoder().decode([[String: String]].self, from: twin)
    let records = try await SourceFile.records(of: "\(folder)/csvs/\(name).csv")
    let read = records.map { record in
      Dictionary(uniqueKeysWithValues: record.fields.map { ($0.name, $0.value) })
    }
    #expect(read == expected)
  }

  /// Its twin has another telephone number, so that the two cannot be compared whole.
  @Test func `quotes in a plain cell are kept`() async throws {
    let path = SharedData.path("forms/csv-spectrum/csvs/location_coordinates.csv")
    let record = try #require(try await SourceFile.records(of: path).first)
    #expect(
      record.text(named: "Location Coordinates") == "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W")
    #expect(record.text(named: "Counties") == "Stanislaus")
  }
}
