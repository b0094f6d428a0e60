import Fixtures
import Foundation
import Testing
import Wording

@testable import Survey

@Suite struct SourceInputTests {
  @Test func `a folder is its files in order, without what is hidden or a part of a shapefile`()
    throws
  {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "b/.git"), withIntermediateDirectories: true)
    for name in [
      "b/2.csv", "a.csv", ".hidden.csv", "b/.git/config", "s.shp", "s.dbf", "s.SHX", "lone.dbf",
    ] {
      try folder.write("name\nA\n".utf8, to: name)
    }
    let inputs = try SourceInput.all(at: [folder.url.path, "-"])
    #expect(inputs.map(\.name) == ["a.csv", "b/2.csv", "lone.dbf", "s.shp", "stdin"])
  }

  @Test func `an archive of several tables is its tables`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("name\nA\n".utf8, to: "one.csv")
    try folder.write("name\nB\n".utf8, to: "two[1].csv")
    let zip = Process()
    zip.executableURL = URL(filePath: "/usr/bin/env")
    zip.arguments = ["zip", "-q", "all.zip", "one.csv", "two[1].csv"]
    zip.currentDirectoryURL = folder.url
    try zip.run()
    zip.waitUntilExit()
    let inputs = try SourceInput.all(at: [folder.path("all.zip")])
    #expect(inputs.map(\.name) == ["all.zip/one.csv", "all.zip/two[1].csv"])
    var names: [String?] = []
    for input in inputs {
      try await input.open().read { (batch, _) in
        names += batch.map { $0.text(named: "name") }
        return true
      }
    }
    #expect(names == ["A", "B"])
  }

  @Test func `an empty folder is refused, what is not there is left to the opening`() async throws {
    let folder = try TemporaryFolder()
    #expect(
      #expect(throws: Problem.self) { try SourceInput.all(at: [folder.url.path]) }?.kind
        == .fileFolderEmpty)
    let missing = try SourceInput.all(at: [folder.path("no.csv")])
    let problem = await #expect(throws: Problem.self) { try await missing[0].open() }
    #expect(problem?.kind == .fileMissing)
  }
}
