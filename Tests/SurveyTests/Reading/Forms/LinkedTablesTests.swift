import Fixtures
import Foundation
import Testing
import Wording

@testable import Survey

@Suite struct LinkedTablesTests {
  /// An archive as ODK Central writes it (lib/data/briefcase.js).
  private func archive(_ tables: [String: String]) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    for (name, text) in tables { try folder.write(text, to: name) }
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/env")
    zip.arguments = ["zip", "-q", "export.zip"] + tables.keys.sorted().reversed()
    zip.currentDirectoryURL = folder.url
    try zip.run()
    zip.waitUntilExit()
    return (folder, folder.path("export.zip"))
  }

  @Test func `repeats are joined to their submission by its key`() async throws {
    let (folder, path) = try archive([
      "visit.csv": """
      SubmissionDate,name,gps-Latitude,gps-Longitude,KEY,Status
      2026-01-01,PHC Kanti,26.2,85.29,uuid:1,
      2026-01-02,CHC Kurhani,26.0,85.3,uuid:2,not decrypted
      """,
      "visit-room.csv": """
      beds,PARENT_KEY,KEY
      6,uuid:1,uuid:1/room[1]
      2,uuid:1,uuid:1/room[2]
      9,uuid:9,uuid:9/room[1]
      """,
      "visit-room-bed.csv": "kind,PARENT_KEY,KEY\niron,uuid:1/room[2],uuid:1/room[2]/bed[1]\n",
    ])
    let source = try await SourceFile.open(path)
    #expect(
      source.description.english == "submissions of ODK Central (CSV), 2 tables of repeats")
    var records: [Record] = []
    let notes = try await source.read { (batch, _) in
      records += batch
      return true
    }
    #expect(records.map { $0.text(named: "name") } == ["PHC Kanti", "CHC Kurhani"])
    #expect(records[0].text(named: "room[]/beds") == "6; 2")
    #expect(records[0].text(named: "room-bed[]/kind") == "iron")
    #expect(records[1].problems.map(\.kind) == [.rowEncrypted])
    #expect(String(decoding: records[0].raw, as: UTF8.self).contains("\n2,uuid:1,uuid:1/room[2]"))
    #expect(notes.map(\.english) == ["repeats whose submission was not in the archive: 1"])
    withExtendedLifetime(folder) {}
  }

  @Test func `repeats with places of their own are rows`() async throws {
    let (folder, path) = try archive([
      "village.csv": "village,KEY\nKanti,uuid:1\n",
      "village-hf.csv": """
      name,gps-Latitude,gps-Longitude,PARENT_KEY,KEY
      A,26.1,85.1,uuid:1,uuid:1/hf[1]
      B,26.2,85.2,uuid:1,uuid:1/hf[2]
      """,
    ])
    let records = try await SourceFile.records(of: path)
    #expect(records.map { $0.text(named: "hf/name") } == ["A", "B"])
    #expect(records.map { $0.text(named: "village") } == ["Kanti", "Kanti"])
    #expect(records.map(\.part) == [1, 2])
    withExtendedLifetime(folder) {}
  }
}
