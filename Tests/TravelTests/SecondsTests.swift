import Testing
import Travel

@Suite("Travel times in seconds")
struct SecondsTests {
  @Test func `A minute has sixty seconds`() {
    #expect(Seconds.minutes(1.5) == Seconds(90))
    #expect(Seconds(90).inMinutes == 1.5)
    #expect(Seconds(1) < Seconds.minutes(1))
  }
}
