/// Numbers that look like chance and are the same on every run.
///
/// This is xorshift64* (S. Vigna, *An experimental exploration of Marsaglia's xorshift generators,
/// scrambled*, ACM Transactions on Mathematical Software 42, 2016).
struct Dice {
  private var state: UInt64

  /// Starts the row of numbers that belongs to a seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from zero up to, not including, a limit above zero.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number from zero up to, not including, one.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  private mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
