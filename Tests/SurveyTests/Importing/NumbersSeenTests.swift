import Registry
import Testing

@testable import Survey

@Suite struct NumbersSeenTests {
  @Test func `a number is known by its system and its digits`() {
    var seen = NumbersSeen()
    seen.insert([Identifier(system: "nin", value: "12"), Identifier(system: "hfr", value: "IN1")])
    #expect(seen.contains(Identifier(system: "nin", value: "12")))
    #expect(seen.contains(Identifier(system: "hfr", value: "IN1")))
    #expect(!seen.contains(Identifier(system: "hfr", value: "12")))
    // The same letters, divided elsewhere.
    #expect(!seen.contains(Identifier(system: "nin1", value: "2")))
  }

  @Test func `a hundred thousand numbers have as many hashes`() {
    var seen = NumbersSeen()
    for number in 0..<100_000 {
      let identifier = Identifier(system: "nin", value: "\(number)")
      #expect(!seen.contains(identifier))
      seen.insert(identifier)
    }
  }
}
