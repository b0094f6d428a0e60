import Testing
import Travel
import Wording

@Suite struct TravelScenarioTests {
  @Test func `a row is read as AccessMod writes it`() throws {
    let entry = try TravelScenario.Entry(
      landClass: "1001.0", label: "Main road", speed: "100.0", mode: "motorized")
    #expect(entry.landClass == 1001 && entry.speed == 100 && entry.mode == .motorized)
  }

  @Test(arguments: [
    ("1.5", "4", "WALKING", "scenario.class-malformed"),
    ("forest", "4", "WALKING", "scenario.class-malformed"),
    ("1e30", "4", "WALKING", "scenario.class-malformed"),
    ("1", "fast", "WALKING", "scenario.speed-malformed"),
    ("1", "-4", "WALKING", "scenario.speed-malformed"),
    ("1", "nan", "WALKING", "scenario.speed-malformed"),
    ("1", "4", "SWIMMING", "scenario.mode-unknown"),
  ]) func `a row with a typo is refused`(
    landClass: String, speed: String, mode: String, rule: String
  ) {
    let problem = #expect(throws: Problem.self) {
      try TravelScenario.Entry(landClass: landClass, label: "", speed: speed, mode: mode)
    }
    #expect(problem?.kind.id == rule)
  }

  @Test func `a class stands in one row, and classes without a row are told`() throws {
    let row = try TravelScenario.Entry(landClass: "2", label: "", speed: "4", mode: "WALKING")
    #expect(throws: Problem.self) { try TravelScenario([row, row]) }
    let frame = RasterFrame(
      columns: 4, rows: 1, west: 0, north: 0, cellWidth: 1, cellHeight: 1, axes: .meters)
    let unnamed = try TravelScenario([row]).unnamedClasses(
      in: Raster([2, 1003, .nan, 7], in: frame))
    #expect(unnamed == [7, 1003])
  }
}
