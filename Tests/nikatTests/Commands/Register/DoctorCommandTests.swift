import Fixtures
import Foundation
import Registry
import Testing

@Suite struct DoctorCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try Register(creating: folder.path("nikat.sqlite"), for: .real)
  }

  @Test func `a sound register is good, and what it lacks is named`() throws {
    let outcome = try doctor("--format", "csv")
    #expect(outcome.stderr == "" && outcome.exitCode == 0)
    let lines = outcome.stdout.split(separator: "\n")
    #expect(
      lines.prefix(6).map { $0.prefix { $0 != "," } } == [
        "check", "sqlite", "spatialite", "geos", "proj", "gdal",
      ])
    #expect(
      lines.dropFirst(6).joined(separator: "\n") == """
        file,good,,
        references,good,,
        trees,good,,
        indexes,good,,
        facilities,good,0,
        facilities_without_point,good,0,
        facilities_without_area,good,0,
        areas,missing,0,Load some with nikat area import.
        settlements,missing,0,Load some with nikat settlement import.
        settlements_without_population,good,0,
        submissions,good,0,
        held,good,0,
        changes,good,0,
        """)
  }

  @Test func `an index that lost its rows is found and mended`() throws {
    #expect(try Terminal.run(["facility", "add", "X", "--at", "26,85"], in: folder).exitCode == 0)
    let emptied = try Terminal.run(
      shell: """
        python3 -c "import sqlite3; c = sqlite3.connect('nikat.sqlite'); \\
        c.execute('DELETE FROM idx_facility_geom'); c.commit()"
        """, in: folder)
    #expect(emptied == Outcome())
    let bad = try doctor("--format", "csv")
    #expect(bad.exitCode == 1)
    #expect(
      bad.stdout.contains("\nindexes,bad,facility,Rebuild the index with nikat doctor --upgrade.\n")
    )
    let mended = try doctor("--upgrade", "--format", "csv")
    #expect(mended.exitCode == 0 && mended.stdout.contains("\nindexes,good,,\n"))
  }

  @Test func `without a register the libraries are told all the same`() throws {
    let outcome = try doctor("--db", "none.sqlite", "--lang", "hi")
    #expect(outcome.stdout.hasPrefix("क्या") && outcome.stdout.contains("SpatiaLite"))
    #expect(
      outcome.stderr
        == "nikat: none.sqlite: यहाँ कोई रजिस्टर नहीं है। nikat init या nikat demo से बनाएँ, या --db या NIKAT_DB से बताएँ।\n"
    )
    #expect(outcome.exitCode == 1)
  }

  @Test func `a file cut short is damaged`() throws {
    let bytes = try Data(contentsOf: folder.url("nikat.sqlite"))
    try bytes.prefix(20_000).write(to: folder.url("cut.sqlite"))
    let outcome = try doctor("--db", "cut.sqlite")
    #expect(outcome.exitCode == 1)
    #expect(outcome.stderr.hasPrefix("nikat: cut.sqlite: the register could not be read ("))
    #expect(outcome.stderr.split(separator: "\n").count == 1)
  }

  private func doctor(_ arguments: String...) throws -> Outcome {
    try Terminal.run(["doctor"] + arguments, in: folder)
  }
}
