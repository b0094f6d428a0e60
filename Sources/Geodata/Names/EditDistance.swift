/// Counts the edits between two sound forms, keeping its rows from one count to the next.
///
/// Inserting, dropping and changing a consonant cost 2, a vowel 1; exchanging two neighbours costs 2
/// (optimal string alignment). Vowels are what spellings of one name disagree on most.
public struct EditDistance: Sendable {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  /// Makes a counter with no rows yet.
  public init() {}

  /// The cost of the cheapest edits that make one form of the other; any larger number, once it is known
  /// to be larger than `limit`.
  public mutating func cost(_ one: [UInt8], _ other: [UInt8], limit: Int = .max) -> Int {
    let width = other.count &+ 1
    if current.count < width {
      beforeLast = Array(repeating: 0, count: width)
      last = beforeLast
      current = beforeLast
    }
    current[0] = 0
    for column in 1..<max(width, 1) where column < width {
      current[column] = current[column &- 1] &+ Self.weight(other[column &- 1])
    }
    for row in 0..<one.count {
      swap(&beforeLast, &last)
      swap(&last, &current)
      let sound = one[row]
      let weight = Self.weight(sound)
      current[0] = last[0] &+ weight
      var least = current[0]
      for column in 1..<width {
        let against = other[column &- 1]
        let otherWeight = Self.weight(against)
        let changed = last[column &- 1] &+ (sound == against ? 0 : max(weight, otherWeight))
        var best = min(changed, last[column] &+ weight, current[column &- 1] &+ otherWeight)
        if row > 0, column > 1, sound == other[column &- 2], one[row &- 1] == against {
          best = min(best, beforeLast[column &- 2] &+ 2)
        }
        current[column] = best
        least = min(least, best)
      }
      // No later row is cheaper than the cheapest cell of this one: an exchange, which reaches past it,
      // costs no less than dropping the sound between.
      if least > limit { return least }
    }
    return current[width &- 1]
  }

  /// One minus the cost over the weight of the heavier form; 1 if both are empty.
  public mutating func similarity(_ one: [UInt8], _ other: [UInt8]) -> Double {
    let weight = max(Self.weight(of: one), Self.weight(of: other))
    guard weight > 0 else { return 1 }
    return max(0, 1 - Double(cost(one, other)) / Double(weight))
  }

  private static func weight(of form: [UInt8]) -> Int {
    var sum = 0
    for index in 0..<form.count { sum &+= weight(form[index]) }
    return sum
  }

  private static func weight(_ sound: UInt8) -> Int { Letter(sound).isVowel ? 1 : 2 }
}
