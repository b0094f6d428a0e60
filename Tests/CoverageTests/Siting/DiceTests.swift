import Testing

@testable import Coverage

@Suite struct DiceTests {
  @Test func `numbers stay below their limit and reach all of it`() {
    var dice = Dice(seed: 1)
    let thrown = Set((0..<200).map { _ in dice.below(6) })
    #expect(thrown == Set(0..<6))
    #expect((0..<200).allSatisfy { _ in (0..<1).contains(dice.share()) })
  }

  @Test func `the same seed makes the same numbers, another seed others`() {
    var (first, again, other) = (Dice(seed: 1), Dice(seed: 1), Dice(seed: 2))
    let numbers = (0..<20).map { _ in first.below(1000) }
    #expect(numbers == (0..<20).map { _ in again.below(1000) })
    #expect(numbers != (0..<20).map { _ in other.below(1000) })
  }

  /// Against tables of the natural logarithm: -ln 0.5, -ln 0.1, -ln 0.9.
  @Test(arguments: [(0.5, 0.693147), (0.1, 2.302585), (0.9, 0.105361), (0.999, 0.0010005)])
  func `the share's exponential is right to a thousandth`(share: Double, expected: Double) {
    #expect(abs(CoveringSearch.exponential(share) - expected) < 0.001)
  }
}
