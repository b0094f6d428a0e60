import Coverage
import Geodata
import Geodesy
import Testing
import Wording

@Suite struct ReachLimitTests {
  /// Minutes over 60 times km/h over the detour, by hand: 0.5 h · 5 km/h / 1.4 = 1.785714… km.
  @Test(arguments: [
    ("30min", "walk", 1_785.714), ("30 मिनट", "walk", 1_785.714), ("३० मिनट", "walk", 1_785.714),
    ("1.5h", "walk", 5_357.143), ("1 घंटा", "motor", 21_428.571), ("0min", "walk", 0),
    ("30 min.", "bicycle", 4_285.714), ("5km", "walk", 5_000), ("800 m", "motor", 800),
    ("५ किमी", "walk", 5_000),
  ])
  func `a limit comes to a straight distance`(text: String, mode: String, meters: Double) throws {
    let limit = try ReachLimit(text, by: .named(mode))
    #expect(abs(limit.straight.meters - meters) < 0.001, "\(text)")
  }

  @Test func `speed and detour of the person stand above those of the table`() throws {
    let walk = try TravelMode.named("walk")
    #expect(try ReachLimit("1h", by: walk, at: 4, detour: 2).straight.meters == 2_000)
    #expect(try ReachLimit("7km", by: walk, detour: 1.4).straight.meters == 5_000)
    #expect(try ReachLimit("7km", by: walk, at: 9).straight.meters == 7_000)
  }

  @Test func `the minutes of a straight line are those of its way`() throws {
    let walk = try TravelMode.named("WALK")
    let minutes = try ReachLimit("30min", by: walk).minutes(ofStraight: 2_500)
    // 3.5 km at 5 km/h.
    #expect(abs((minutes ?? 0) - 42) < 1e-9)
    #expect(try ReachLimit("5km", by: walk).minutes(ofStraight: 2_500) == nil)
  }

  @Test(arguments: [
    "", "5", "30", "min", "-5min", "5 miles", "1.2.3h", "nan min", "inf h", "5km30min", "..h",
    "1e3min",
  ])
  func `what is neither distance nor time is refused`(text: String) throws {
    let walk = try TravelMode.named("walk")
    let problem = #expect(throws: Problem.self) { try ReachLimit(text, by: walk) }
    #expect(problem?.kind == .limitUnreadable && problem?.details["value"] == text)
  }

  @Test func `impossible speeds and detours are refused`() throws {
    let walk = try TravelMode.named("walk")
    for speed in [0, -5, 201, .nan, .infinity] {
      let problem = #expect(throws: Problem.self) { try ReachLimit("1h", by: walk, at: speed) }
      #expect(problem?.kind == .speedOutOfRange)
    }
    for detour in [0.99, 10.01, .nan, .infinity, -1] {
      let problem = #expect(throws: Problem.self) {
        try ReachLimit("1h", by: walk, detour: detour)
      }
      #expect(problem?.kind == .detourOutOfRange)
    }
  }
}
