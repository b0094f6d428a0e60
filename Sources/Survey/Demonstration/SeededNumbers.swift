/// Numbers that are the same on every run and machine: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// The library's `random(in:using:)` may change how it turns bits into numbers; these may not, because
/// examples and tests print what comes of them.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, but not including, a bound.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// A number of a range, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something that happens in so many of a hundred cases happens.
  mutating func happens(percent: Int) -> Bool { below(100) < percent }

  /// The elements in a random order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in shuffled.indices.reversed().dropLast() {
      shuffled.swapAt(last, below(last + 1))
    }
    return shuffled
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
