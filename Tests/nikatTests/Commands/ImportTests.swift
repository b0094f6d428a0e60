import Fixtures
import Testing

@Suite struct ImportTests {
  private let clinics = """
    name,type,latitude,longitude,note
    Naya Tola,A.P.H.C,26.12,85.39,x
    No point,PHC,,,x
    Pashu Chikitsalaya,hospital,26.1,85.3,x

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Terminal.run(["init"], in: folder)
    try folder.write(clinics, to: "clinics.csv")
    return folder
  }

  @Test func `facilities are imported, and again change nothing`() throws {
    let folder = try folder()
    #expect(
      try Terminal.run(["facility", "import", "clinics.csv", "--who", "asha"], in: folder)
        == Outcome(
          stdout: """
            clinics.csv: comma-separated text, UTF-8
            read 3 = accepted 1 + corrected 0 + unchanged 0 + held 1 + rejected 0 + left out 1
            rows  outcome   reason                       examples
               1  held      the row has no usable point  3
               1  left out  the facility is for animals  4
            columns not used: note

            """))
    #expect(
      try Terminal.run(["facility", "import", "clinics.csv"], in: folder).stdout.contains(
        "read 3 = accepted 0 + corrected 0 + unchanged 1 + held 1 + rejected 0 + left out 1\n"))
    let list = try Terminal.run(["facility", "list", "--format", "ndjson"], in: folder)
    #expect(list.stdout.contains("\"Naya Tola\"") && list.stdout.split(separator: "\n").count == 1)
  }

  @Test func `a dry run writes nothing and answers machines too`() throws {
    let folder = try folder()
    #expect(
      try Terminal.run(
        ["facility", "import", "clinics.csv", "--dry-run", "--format", "ndjson"], in: folder)
        == Outcome(
          stdout: """
            {"file":"clinics.csv","format":"comma-separated text, UTF-8","read":3,"accepted":1,\
            "corrected":0,"unchanged":0,"held":1,"rejected":0,"left_out":1,"complete":true,\
            "dry_run":true,"reasons":[{"outcome":"held","rule":"row.point-missing","message":\
            "the row has no usable point","count":1,"examples":["clinics.csv:3"]},\
            {"outcome":"left_out","rule":"row.veterinary","message":"the facility is for animals",\
            "count":1,"examples":["clinics.csv:4"]}],"unused_columns":["note"],"notes":[],\
            "failure":null}

            """))
    #expect(
      try Terminal.run(["facility", "list", "--format", "ndjson"], in: folder) == Outcome())
  }

  @Test func `standard input and Hindi are understood`() throws {
    #expect(
      try Terminal.run(
        ["settlement", "import", "-", "--lang", "hi"], in: folder(),
        stdin: "नाम,जनसंख्या,अक्षांश,देशांतर\nटोला,१२०,२५.१२,८५.१३\n")
        == Outcome(
          stdout: """
            stdin: अल्पविराम से अलग किया पाठ, UTF-8
            पढ़ी गईं 1 = स्वीकृत 1 + सुधारकर स्वीकृत 0 + पहले से मौजूद 0 + निर्णय के लिए रोकी गईं 0 \
            + अस्वीकृत 0 + छोड़ी गईं 0

            """))
  }

  @Test func `the districts of a state come from nikat itself`() throws {
    let folder = try folder()
    #expect(
      try Terminal.run(["area", "import", "--bundled", "दिल्ली"], in: folder)
        == Outcome(
          stdout: """
            districts.geojson: GeoJSON, part of nikat
            read 114 = accepted 11 + corrected 0 + unchanged 0 + held 0 + rejected 0 + left out 103
            rows  outcome   reason                      examples
             103  left out  the row is not about Delhi  feature 12, feature 13, feature 14

            """))
  }

  @Test func `what cannot be imported is refused in a sentence`() throws {
    let folder = try folder()
    try folder.write("\u{7F}ELF\u{0}", to: "program")
    let cases: [([String], String, Int32)] = [
      (["nowhere.csv"], "nikat: nowhere.csv: there is no such file. Check the path.\n", 1),
      (
        ["clinics.csv", "--map", "name=board"],
        "nikat: the file has no column \"board\". Its columns are name, type, latitude, longitude, "
          + "note.\n", 2
      ),
      (
        ["clinics.csv", "--preset", "census"],
        "nikat: there is no preset \"census\". Presets are pmgsy, "
          + "data-gov, nin, hfr, osm.\n", 2
      ),
      (
        ["https://example.org/a.csv"],
        "nikat: https://example.org/a.csv: files are not fetched from the network. Download the "
          + "file first and give its path.\n", 2
      ),
      (
        ["program"],
        "nikat: program: the format of this file is not known. nikat reads CSV, TSV, GeoJSON, "
          + "GeoJSONSeq (also .gz and .zip), submissions of ODK and KoboToolbox, FHIR, DHIS2, "
          + "shapefile, GeoPackage, FlatGeobuf, OSM, KML, KMZ, GPX, xlsx, xls, ods.\n", 1
      ),
    ]
    for (arguments, message, exitCode) in cases {
      #expect(
        try Terminal.run(["facility", "import"] + arguments, in: folder)
          == Outcome(stderr: message, exitCode: exitCode))
    }
  }

  @Test func `Ctrl-C ends between two transactions, and the next run goes on`() throws {
    let folder = try folder()
    let rows = (1...20_000).map { "\($0),T\($0),10,\(24 + Double($0) / 1e5),85.1" }
    try folder.write(
      "id,name,population,lat,lon\n" + rows.joined(separator: "\n"), to: "towns.csv")
    let stopped = try Terminal.run(
      shell: "nikat settlement import towns.csv & sleep 1; kill -INT $!; wait $!", in: folder)
    // Nought if the machine was quick enough to be done by then.
    #expect([130, 0].contains(stopped.exitCode))
    let rest = try Terminal.run(
      shell: """
        nikat settlement import towns.csv | grep read
        nikat settlement import towns.csv | grep read
        nikat settlement list --format ndjson | wc -l
        """, in: folder)
    let lines = rest.stdout.split(separator: "\n")
    #expect(lines.count == 3)
    let counts = lines[0].split(separator: " ").compactMap { Int($0) }
    #expect(counts[0] == 20_000 && counts[1] + counts[3] == 20_000)
    #expect(lines[1].hasPrefix("read 20000 = accepted 0 + corrected 0 + unchanged 20000 "))
    #expect(lines[2] == "20000")
  }
}
