import Testing

@testable import Survey

@Suite struct SeededNumbersTests {
  /// The first outputs of SplitMix64 for the seed 0 are E220A839…, 6E789E6A…, 06C45D18…, F88BB8A8…,
  /// 1B39896A… (Vigna's splitmix64.c); as parts of one that is 0.883, 0.431, 0.026, 0.970, 0.106.
  @Test func `the numbers are those of SplitMix64`() {
    var numbers = SeededNumbers(seed: 0)
    #expect((0..<5).map { _ in numbers.below(1000) } == [883, 431, 26, 970, 106])
  }

  @Test func `ranges, chances and orders keep their bounds`() {
    var numbers = SeededNumbers(seed: 3)
    let drawn = (0..<1000).map { _ in numbers.within(4...6) }
    #expect(Set(drawn) == [4, 5, 6])
    let (never, always) = (numbers.happens(percent: 0), numbers.happens(percent: 100))
    #expect(!never && always)
    let order = numbers.shuffled(Array(0..<50))
    #expect(order != Array(0..<50) && order.sorted() == Array(0..<50))
    let (nothing, only) = (numbers.shuffled([Int]()), numbers.below(1))
    #expect(nothing == [] && only == 0)
  }
}
