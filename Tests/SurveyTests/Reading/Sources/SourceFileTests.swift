import Fixtures
import Foundation
import Testing
import Wording

@testable import Survey

@Suite struct SourceFileTests {
  private func description(_ name: String, _ bytes: [UInt8]) async throws -> String {
    let file = try TemporaryFile(name, bytes)
    return try await SourceFile.open(file.path).description.english
  }

  @Test(arguments: [
    ("a.csv", "a,b\n1,2", "comma-separated text, UTF-8"),
    ("a.txt", "\u{FEFF}a;b\n1;2", "semicolon-separated text, UTF-8"),
    ("a", "[{\"a\":1}]", "GeoJSON"),
    ("a.json", "{\"a\":1}\n{\"a\":2}\n", "GeoJSON, one feature a line"),
    ("a.ndjson", "{\"a\":1}", "GeoJSON, one feature a line"),
  ])
  func `a text is recognised by its content`(name: String, text: String, expected: String)
    async throws
  {
    #expect(try await description(name, Array(text.utf8)) == expected)
  }

  @Test func `UTF-16 and Windows-1252 tables are read`() async throws {
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "नाम\tb\r\nपटना\t2".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let file = try TemporaryFile("a.tsv", wide)
    #expect(
      try await SourceFile.open(file.path).description.english == "tab-separated text, UTF-16")
    #expect(try await SourceFile.records(of: file.path).map { $0.text(named: "नाम") } == ["पटना"])
    #expect(
      try await description("b.csv", Array("a,b\nS".utf8) + [0xE3, 0x6F, 0x2C, 0x31])
        == "comma-separated text, Windows-1252")
  }

  @Test func `a byte order mark is no part of the first name`() async throws {
    let file = try TemporaryFile("a.csv", "\u{FEFF}name,b\nx,2")
    #expect(try await SourceFile.records(of: file.path).first?.text(named: "name") == "x")
  }

  @Test func `what is not known is refused with a list of what is`() async throws {
    for bytes in [[0x7F, 0x45, 0x4C, 0x46, 0, 0, 0], Array("<html></html>".utf8)] {
      let file = try TemporaryFile("a.bin", bytes)
      let problem = await #expect(throws: Problem.self) { try await SourceFile.open(file.path) }
      #expect(problem?.kind == .fileUnrecognised)
      #expect(problem?.details["known"]?.contains("shapefile") == true)
    }
  }

  @Test func `missing, empty, remote and unreadable paths are told apart`() async throws {
    let empty = try TemporaryFile("a.csv", "")
    let cases: [(String, Problem.Kind)] = [
      ("/nowhere/a.csv", .fileMissing), (empty.path, .fileEmpty), ("/", .fileIsFolder),
      ("https://example.org/a.csv", .fileRemote), ("/vsicurl/x", .fileRemote),
    ]
    for (path, kind) in cases {
      let problem = await #expect(throws: Problem.self) { try await SourceFile.open(path) }
      #expect(problem?.kind == kind)
    }
  }

  @Test func `reading stops when the caller has enough`() async throws {
    let rows = (0..<100_000).map { "\($0),name \($0)" }.joined(separator: "\n")
    let file = try TemporaryFile("a.csv", "id,name\n" + rows)
    var count = 0
    try await SourceFile.open(file.path).read { (batch, fraction) in
      count += batch.count
      #expect(fraction.map { $0 < 0.5 } == true)
      return false
    }
    #expect(count > 0 && count < 50_000)
  }

  @Test func `a coordinate system that GeoJSON names is obeyed`() async throws {
    // Web Mercator of 85.39°E 26.12°N, by proj (EPSG:3857).
    let file = try TemporaryFile(
      "a.geojson",
      #"""
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},
       "features":[{"type":"Feature","properties":{"a":1},
       "geometry":{"type":"Point","coordinates":[9505571.3188,3013951.0644]}}]}
      """#)
    let record = try #require(try await SourceFile.records(of: file.path).first)
    guard case .point(let position)? = record.geometry else {
      Issue.record("no point")
      return
    }
    #expect(abs(position.longitude - 85.39) < 1e-4 && abs(position.latitude - 26.12) < 1e-4)
  }

  @Test func `a broken zip and a broken shapefile are refused in a sentence`() async throws {
    let zip = try TemporaryFile("a.zip", Array("PK\u{3}\u{4}rubbish".utf8))
    let zipProblem = await #expect(throws: Problem.self) { try await SourceFile.open(zip.path) }
    #expect(zipProblem?.kind == .archiveCutOff)
    let shape = try TemporaryFile("a.shp", [0, 0, 0x27, 0x0A] + [UInt8](repeating: 7, count: 200))
    let problem = await #expect(throws: Problem.self) {
      try await SourceFile.records(of: shape.path)
    }
    #expect(problem?.kind == .toolFailed)
  }
}
