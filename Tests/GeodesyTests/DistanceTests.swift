import Geodesy
import Testing
import Wording

@Suite struct DistanceTests {
  @Test(arguments: [
    ("800m", 800), ("5km", 5000), ("5 km", 5000), ("2.5 KM", 2500), ("1,200 m", 1200),
    ("1,20,000 m", 120_000), ("५ किमी", 5000), ("८०० मीटर", 800), ("१.५ कि.मी.", 1500), ("0m", 0),
    (" 3 kilometres", 3000),
  ])
  func `a length is read with its unit`(text: String, meters: Double) throws {
    #expect(try Distance.parse(text).meters == meters)
  }

  @Test(arguments: [
    "", "km", "-5km", "5 miles", "1e3 m", "nan m", "inf km", "5,0 km", "12,34 m", ",5 m",
    "1.2.3 m", "1.2,345 m", "5 kmm", "5 m m", "..m", "0x10 m", "²m", "½ km",
  ])
  func `what is no length is refused with its text`(text: String) {
    let problem = #expect(throws: Problem.self) { try Distance.parse(text) }
    #expect(problem?.kind == .distanceUnreadable)
    #expect(problem?.details["value"] == text)
  }

  @Test(arguments: ["5", "५", "1,200"])
  func `a bare number is told to say its unit`(text: String) {
    let problem = #expect(throws: Problem.self) { try Distance.parse(text) }
    #expect(problem?.kind == .distanceUnitMissing)
    #expect(problem?.details["value"] == text)
  }

  @Test(arguments: [
    (0, "0 m", "0 मी"), (849.6, "850 m", "850 मी"), (999.4, "999 m", "999 मी"),
    (999.6, "1.0 km", "1.0 किमी"), (1_249, "1.2 km", "1.2 किमी"), (99_949, "99.9 km", "99.9 किमी"),
    (99_951, "100 km", "100 किमी"), (1_234_567, "1235 km", "1235 किमी"),
  ])
  func `a length is said as one says it`(meters: Double, english: String, hindi: String) {
    #expect(Distance.meters(meters).said(in: .english) == english)
    #expect(Distance.meters(meters).said(in: .hindi) == hindi)
  }
}
