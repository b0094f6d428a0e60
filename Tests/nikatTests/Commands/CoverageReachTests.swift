import Fixtures
import Testing

@Suite struct CoverageReachTests {
  private func run(_ options: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    try CoverageRegister.makeRegister(in: folder)
    return try Terminal.run(
      ["coverage", "reach", "--as-of", "2026-04-01"] + options, in: folder)
  }

  @Test func `the tables and their notes are as kept`() throws {
    try Kept(snapshot: "coverage-reach-table").expect("\(try run(["--type", "PHC"]))")
    try Kept(snapshot: "coverage-reach-unserved-hindi").expect(
      "\(try run(["--type", "PHC", "--within", "२० मिनट", "--list", "unserved", "--lang", "hi"]))")
  }

  @Test(arguments: ["json", "ndjson", "csv", "geojson"])
  func `machine formats are as kept`(format: String) throws {
    let options = ["--type", "PHC", "--within", "1h", "--mode", "motor", "--format", format]
    let areas = try run(options)
    let unserved = try run(options + ["--list", "unserved", "--within", "20min", "--top", "1"])
    try Kept(snapshot: "coverage-reach-\(format)").expect("\(areas)\(unserved)")
  }

  @Test(arguments: [
    (
      ["--within", "5"], 2,
      "nikat: \"5\" is neither a distance nor a time. Write metres, kilometres, minutes or hours, as in 5km or 30min.\n"
    ),
    (
      ["--mode", "plane"], 2,
      "nikat: there is no way of going \"plane\". Write one of walk, bicycle, motor.\n"
    ),
    (
      ["--by", "block"], 1,
      "nikat: the register has no areas of level block. Load them with nikat area import.\n"
    ),
    (
      ["--demand", "town"], 1,
      "nikat: no settlement in these areas has a known population. Load settlements with nikat settlement import.\n"
    ),
  ])
  func `questions that cannot be answered say why, and write nothing`(
    options: [String], exitCode: Int32, message: String
  ) throws {
    let folder = try TemporaryFolder()
    try CoverageRegister.makeRegister(in: folder)
    let outcome = try Terminal.run(
      ["coverage", "reach", "--type", "PHC", "--output", "reach.csv"] + options, in: folder)
    #expect(outcome == Outcome(stderr: message, exitCode: exitCode))
    #expect(try folder.names.filter { $0.hasPrefix("reach") } == [])
  }
}
