import Testing
import Wording

@testable import Geodata

@Suite struct TravelModeTests {
  @Test func `every row of the table is a mode with its sources`() throws {
    #expect(TravelMode.all.map(\.id) == ["walk", "bicycle", "motor"])
    #expect(EmbeddedTable.travelModes.rows.reduce(0) { count, _ in count + 1 } == 3)
    for mode in TravelMode.all {
      #expect((1...200).contains(mode.kilometersPerHour) && (1...10).contains(mode.detour))
      #expect(!mode.speedSource.isEmpty && !mode.detourSource.isEmpty)
      let isFromMemory = [mode.speedSource, mode.detourSource]
        .contains { $0.hasPrefix("from memory") }
      #expect(mode.isVerified != isFromMemory)
    }
  }

  @Test func `a mode is found by its name, others are refused with the list`() throws {
    #expect(try TravelMode.named("Walk").kilometersPerHour == 5)
    let problem = #expect(throws: Problem.self) { try TravelMode.named("plane") }
    #expect(problem?.kind == .modeUnknown && problem?.details["known"] == "walk, bicycle, motor")
  }
}
