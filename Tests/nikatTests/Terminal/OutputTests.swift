import Fixtures
import Foundation
import Testing
import Wording

@testable import nikat

@Suite struct OutputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file appears when it is whole`() throws {
    let output = try Output(.to(folder.path("a.csv")))
    try output.write("one\n")
    try output.write(String(repeating: "x", count: 1 << 17))
    #expect(try folder.names == ["a.csv.part"])
    try output.finish()
    #expect(try folder.names == ["a.csv"])
    #expect(try folder.read("a.csv").utf8.count == 4 + 1 << 17)
  }

  @Test func `work that ends early leaves the old file as it was`() throws {
    try folder.write("old", to: "a.csv")
    do {
      let output = try Output(.to(folder.path("a.csv"), force: true))
      try output.write("new")
    }
    #expect(try folder.names == ["a.csv"])
    #expect(try folder.read("a.csv") == "old")
  }

  @Test func `a file is replaced only on demand`() throws {
    try folder.write("old, and longer", to: "a.csv")
    #expect(throws: Problem(.outputExists, at: folder.path("a.csv"))) {
      _ = try Output(.to(folder.path("a.csv")))
    }
    let output = try Output(.to(folder.path("a.csv"), force: true))
    try output.write("new")
    try output.finish()
    #expect(try folder.read("a.csv") == "new")
    #expect(try folder.names == ["a.csv"])
  }

  @Test func `a register is never replaced by an answer`() throws {
    try folder.write("SQLite format 3\0and years of work", to: "nikat.sqlite")
    #expect(throws: Problem(.outputDatabase, at: folder.path("nikat.sqlite"))) {
      _ = try Output(.to(folder.path("nikat.sqlite"), force: true))
    }
    #expect(try folder.read("nikat.sqlite").hasSuffix("years of work"))
  }

  @Test func `a full disk is told`() throws {
    let output = try Output(.to("/dev/full"))
    try output.write("text")
    #expect(
      throws: Problem(
        .outputUnwritable, at: "/dev/full", ["value": "No space left on device"])
    ) { try output.finish() }
  }

  @Test func `a folder that is not there is told`() throws {
    let path = folder.path("none/a.csv")
    #expect(throws: Problem(.outputUnwritable, at: path, ["value": "No such file or directory"])) {
      _ = try Output(.to(path))
    }
  }
}

extension OutputOptions {
  fileprivate static func to(_ path: String, force: Bool = false) -> Self {
    Self(output: path, force: force)
  }
}
