import Fixtures
import Foundation
import Geodesy
import Testing

/// What is near, asked as citizens and programs ask it, every answer whole.
@Suite struct NearestCommandTests {
  /// The bytes of one register for all questions, none of which changes it.
  private static let prepared = Result { try prepare() }

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Self.prepared.get().write(to: folder.url("nikat.sqlite"))
  }

  private static func prepare() throws -> Data {
    let folder = try TemporaryFolder()
    for arguments in [
      ["init"],
      [
        "facility", "add", "PHC Kanti", "--type", "phc", "--at", "26.20,85.29", "--accuracy", "5m",
        "--method", "gps", "--phone", "0621-2222222", "--hours", "Mo-Sa 09:00-16:00",
        "--local-name", "प्रा. स्वा. केन्द्र काँटी", "--district", "Muzaffarpur", "--block", "Kanti",
        "--ownership", "public", "--service", "delivery",
      ],
      [
        "facility", "add", "Sadar Hospital", "--type", "dh", "--at", "26.12,85.39", "--district",
        "Muzaffarpur", "--opened-on", "1950-01-01", "--local-name", "सदर अस्पताल",
      ],
      [
        "facility", "add", "HSC Rampur", "--type", "sub centre", "--at", "26.3,85.6",
        "--opened-on", "2026-04-01", "--ownership", "private",
      ],
    ] {
      let outcome = try Terminal.run(arguments, in: folder)
      try #require(outcome.exitCode == 0, "\(outcome)")
    }
    return try Data(contentsOf: folder.url("nikat.sqlite"))
  }

  private func nikat(_ arguments: String..., stdin: String = "") throws -> Outcome {
    try Terminal.run(arguments, in: folder, stdin: stdin)
  }

  @Test func `coordinates and PIN codes need no option`() throws {
    #expect(try nikat("nearest", "26.12,85.39") == nikat("nearest", "--at", "26.12,85.39"))
    #expect(
      try nikat("nearest", "842 001", "-k1") == nikat("nearest", "--pin", "842001", "-k", "1"))
    #expect(try nikat("nearest", "400001") == nikat("nearest", "--pin", "400001"))
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "geojson", "sms"])
  func `every format tells the same`(format: String) throws {
    let outcome = try nikat(
      "nearest", "--at", "26.12,85.39", "--as-of", "2026-11-01", "--format", format)
    #expect(outcome.exitCode == 0)
    try Kept(snapshot: "nearest-\(format)").expect(outcome.description)
  }

  @Test func `the question and the answer are in Hindi`() throws {
    let outcome = try nikat(
      "nearest", "मुजफ्फरपुर", "--as-of", "2026-11-01", "--lang", "hi", "-k", "2")
    try Kept(snapshot: "nearest-table-hindi").expect(outcome.description)
  }

  @Test func `a short message in Hindi fits 70 characters`() throws {
    let outcome = try nikat(
      "nearest", "मुजफ्फरपुर", "--as-of", "2026-11-01", "--lang", "hi", "--format", "sms")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.utf16.count <= 71)
    #expect(outcome.stdout.contains("सदर अस्पताल"))
  }

  @Test(arguments: ["Muzafarpur", "muzaffarpur, Bihar", "मुज़फ़्फ़रपुर"])
  func `a place is found however it is spelt`(place: String) throws {
    let outcome = try nikat(
      "nearest", place, "--as-of", "2026-11-01", "-k", "1", "--format", "csv")
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.contains("\n2,Sadar Hospital,DH,"))
  }

  @Test func `a PIN code is asked from its post office, in either script's digits`() throws {
    let latin = try nikat("nearest", "--pin", "842001", "-k", "1", "--as-of", "2026-11-01")
    let hindi = try nikat("nearest", "--pin", "८४२००१", "-k", "1", "--as-of", "2026-11-01")
    #expect(latin.stdout.contains("Sadar Hospital"))
    #expect(latin == hindi)
  }

  @Test func `coordinates the wrong way round are put right and said so`() throws {
    let outcome = try nikat(
      "nearest", "--at", "85.39,26.12", "-k", "1", "--as-of", "2026-11-01", "--format", "sms")
    #expect(
      outcome
        == Outcome(
          stdout: "Sadar Hospital 0 m\n",
          stderr: """
            nikat: 85.39,26.12: latitude and longitude were the wrong way round for India; taken as \
            26.12,85.39.

            """))
  }

  @Test(arguments: [
    (["--type", "p.h.c"], "PHC Kanti"), (["--type", "उप स्वास्थ्य केंद्र"], "HSC Rampur"),
    (["--level", "secondary"], "Sadar Hospital"), (["--service", "delivery"], "PHC Kanti"),
    (["--ownership", "private"], "HSC Rampur"),
  ])
  func `filters narrow the answer`(filter: [String], name: String) throws {
    let outcome = try Terminal.run(
      ["nearest", "--at", "26.12,85.39", "--format", "sms", "-k", "1", "--as-of", "2026-11-01"]
        + filter, in: folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.stdout.hasPrefix(name), "\(outcome)")
  }

  @Test func `a facility counts from the day it opened`() throws {
    for (day, count) in [("2026-03-31", 2), ("2026-04-01", 3), ("1949-12-31", 1)] {
      let outcome = try nikat(
        "nearest", "--at", "26.12,85.39", "--format", "ndjson", "--as-of", day)
      #expect(outcome.stdout.split(separator: "\n").count == count, "\(day)")
    }
  }

  @Test func `nothing within reach is an answer too`() throws {
    #expect(
      try nikat("nearest", "--at", "25.0,84.0", "--within", "10km")
        == Outcome(
          stderr: """
            nikat: no such facility was found within 10km of 25.0,84.0. Widen the search: fewer \
            filters, or a larger --within.

            """, exitCode: 1))
  }

  @Test(arguments: [
    (["nearest"], "Give one place"), (["nearest", "Patna", "--pin", "842001"], "Give one place"),
    (["nearest", "Patna", "-k", "0"], "-k is a count"),
    (["nearest", "--pin", "84200"], "six digits"),
    (["nearest", "Patna", "--within", "far"], "is not a distance"),
    (["nearest", "--at", "north"], "is not a coordinate"),
    (["nearest", "--at", "95,200"], "is outside"),
    (["nearest", "Patna", "--as-of", "2026-02-30"], "is not a date"),
    (["nearest", "Patna", "--type", "castle"], "is not known"),
    (["nearest", "Patna", "--level", "fourth"], "is not known"),
    (["nearest", "Patna", "--ownership", "royal"], "royal"),
    (["nearest", "Patna", "--bogus"], "--bogus"),
  ])
  func `a misused command ends with 2`(arguments: [String], sentence: String) throws {
    let outcome = try Terminal.run(arguments, in: folder)
    #expect(outcome.exitCode == 2, "\(outcome)")
    #expect(outcome.stdout == "")
    #expect(outcome.stderr.contains(sentence), "\(outcome)")
  }

  @Test(arguments: [
    (["nearest", "Xyzzyqv"], "no place called"),
    (["nearest", "--pin", "999999"], "is not in the table"),
    (["nearest", "Patna", "--db", "none.sqlite"], "there is no register here"),
  ])
  func `an answer of no ends with 1 and one sentence`(arguments: [String], sentence: String) throws
  {
    let outcome = try Terminal.run(arguments, in: folder)
    #expect(outcome.exitCode == 1, "\(outcome)")
    #expect(outcome.stdout == "")
    #expect(outcome.stderr.contains(sentence), "\(outcome)")
    #expect(outcome.stderr.split(separator: "\n").count == 1)
  }

  @Test func `a batch keeps every row and its columns`() throws {
    try folder.write(
      """
      village,lat,lon
      "Kanti, near",26.2,85.3
      Swapped,85.39,26.12
      Nowhere,,
      Broken,abc,85

      """, to: "points.csv")
    let outcome = try nikat(
      "nearest", "--batch", "points.csv", "-k", "1", "--as-of", "2026-11-01")
    let near = Geodesic.inverse(
      from: try Coordinate(longitude: 85.3, latitude: 26.2),
      to: try Coordinate(longitude: 85.29, latitude: 26.2))
    let meters = (near.distance.meters * 1000).rounded() / 1000
    let bearing = (near.initialBearing.degrees * 10).rounded() / 10
    #expect(
      outcome
        == Outcome(
          stdout: #"""
            village,lat,lon,nearest_id,nearest_name,nearest_type,nearest_distance_m,\#
            nearest_bearing_deg,nearest_latitude,nearest_longitude,nearest_problem
            "Kanti, near",26.2,85.3,1,PHC Kanti,PHC,\#(meters),\#(bearing),26.2,85.29,
            Swapped,85.39,26.12,2,Sadar Hospital,DH,0.000,180.0,26.12,85.39,
            Nowhere,,,,,,,,,,no coordinates are given. Give latitude and longitude.
            Broken,abc,85,,,,,,,,\#(Self.unreadable)

            """#,
          stderr: """
            nikat: points.csv: 4 rows, 2 answered, 2 without an answer; latitude and longitude \
            were the wrong way round in 1

            """))
    let piped = try nikat(
      "nearest", "--batch", "-", "-k", "1", "--as-of", "2026-11-01",
      stdin: try folder.read("points.csv"))
    #expect(piped.stdout == outcome.stdout)
  }

  @Test func `a table without places is refused`() throws {
    try folder.write("name,colour\na,b\n", to: "points.csv")
    #expect(
      try nikat("nearest", "--batch", "points.csv")
        == Outcome(
          stderr: """
            nikat: points.csv: no columns of latitude and longitude were found among name, colour. \
            Name them latitude and longitude in the first row.

            """, exitCode: 1))
  }

  /// The sentence as CSV quotes it.
  private static let unreadable =
    "\"\"\"abc, 85\"\" is not a coordinate. Write latitude, then longitude, as in 26.12,85.39.\""
}
