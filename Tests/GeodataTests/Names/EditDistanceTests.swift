import Fixtures
import Testing

@testable import Geodata

@Suite struct EditDistanceTests {
  /// Optimal string alignment by its definition, without rows or limits.
  private func defined(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    func weight(_ sound: UInt8) -> Int { "aeiou".utf8.contains(sound) ? 1 : 2 }
    guard let left = one.last else { return other.reduce(0) { $0 + weight($1) } }
    guard let right = other.last else { return one.reduce(0) { $0 + weight($1) } }
    var best = min(
      defined(one.dropLast(), other) + weight(left), defined(one, other.dropLast()) + weight(right),
      defined(one.dropLast(), other.dropLast())
        + (left == right ? 0 : max(weight(left), weight(right))))
    let (before, beforeRight) = (one.dropLast().last, other.dropLast().last)
    if let before, let beforeRight, left == beforeRight, right == before {
      best = min(best, defined(one.dropLast(2), other.dropLast(2)) + 2)
    }
    return best
  }

  @Test func `costs agree with the definition, and a limit only cuts what is above it`() {
    var random = SeededGenerator(seed: 11)
    var distance = EditDistance()
    for _ in 0..<400 {
      func sounds() -> [UInt8] {
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          Array("aibk".utf8)[Int.random(in: 0..<4, using: &random)]
        }
      }
      let (one, other) = (sounds(), sounds())
      let cost = defined(one[...], other[...])
      #expect(distance.cost(one, other) == cost)
      for limit in 0...6 {
        let limited = distance.cost(one, other, limit: limit)
        #expect(cost <= limit ? limited == cost : limited > limit)
      }
    }
  }
}
