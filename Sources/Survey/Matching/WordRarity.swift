import Foundation
import Geodata

/// How much it says that two names share a word, in bits: a village's name much, "nagar" little.
///
/// A word's frequency is counted in the names that are known, over a background of 10,000 names in
/// which a word stands as often as `name-words.csv` expects, else five times; so the first few names
/// of a new register are not taken for the whole world.
struct WordRarity {
  private static let background = 10_000.0
  private static let expectedOfUnlisted = 5.0
  /// The bits of a word are kept within these.
  private static let bounds = 0.5...11.0

  private var counts: [UInt64: Int32] = [:]
  private var names = 0

  /// Counts the words of one more name.
  mutating func count(_ name: FacilityNameParts) {
    names += 1
    for word in name.words { counts[word.key, default: 0] += 1 }
  }

  /// The bits of a word.
  func bits(of word: NameWord) -> Double {
    let expected = word.expected > 0 ? Double(word.expected) : Self.expectedOfUnlisted
    let count = Double(counts[word.key] ?? 0)
    let bits = log2((Double(names) + Self.background) / (count + expected))
    return min(max(bits, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// The bits of all words of a name.
  func bits(of name: FacilityNameParts) -> Double {
    name.words.reduce(0) { $0 + bits(of: $1) }
  }
}
