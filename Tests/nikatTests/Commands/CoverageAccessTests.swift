import Fixtures
import Testing

@Suite struct CoverageAccessTests {
  private func run(_ options: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    try CoverageRegister.makeRegister(in: folder)
    return try Terminal.run(
      ["coverage", "access", "--as-of", "2026-04-01", "--type", "PHC"] + options, in: folder)
  }

  @Test func `the tables and their notes are as kept`() throws {
    try Kept(snapshot: "coverage-access-table").expect("\(try run([]))")
    try Kept(snapshot: "coverage-access-settlements-hindi").expect(
      "\(try run(["--method", "e2sfca", "--list", "settlements", "--lang", "hi"]))")
    try Kept(snapshot: "coverage-access-gravity").expect(
      "\(try run(["--method", "gravity", "--exponent", "2", "--within", "25km"]))")
  }

  @Test(arguments: ["json", "ndjson", "csv", "geojson"])
  func `machine formats are as kept`(format: String) throws {
    let areas = try run(["--method", "e2sfca", "--format", format])
    let settlements = try run(["--format", format, "--list", "settlements", "--top", "1"])
    try Kept(snapshot: "coverage-access-\(format)").expect("\(areas)\(settlements)")
  }

  @Test(arguments: [
    (
      ["--method", "e2sfca", "--zones", "9km,3km"], 2,
      "nikat: \"9km,3km\" are not zones that grow wider. Write up to twenty limits from near to far, as in 10km,20km,30km.\n"
    ),
    (
      ["--method", "e2sfca", "--weights", "1,2,3"], 2,
      "nikat: \"1,2,3\" are not 3 weights from 0 to 1. Write one for each zone, as in 1,0.68,0.22.\n"
    ),
    (
      ["--supply", "beds"], 1,
      "nikat: no facility of PHC with a point has a known number of beds. Ask with --supply 1, which counts each facility once.\n"
    ),
    (
      ["--within", "30"], 2,
      "nikat: 30 says no unit of length. Write 30km or 30m.\n"
    ),
  ])
  func `questions that cannot be answered say why`(
    options: [String], exitCode: Int32, message: String
  ) throws {
    #expect(try run(options) == Outcome(stderr: message, exitCode: exitCode))
  }

  @Test(arguments: [["--zones", "5km"], ["--exponent", "0"], ["--top", "0"]])
  func `options that do not go together are refused`(options: [String]) throws {
    #expect(try run(options).exitCode == 2)
  }
}
