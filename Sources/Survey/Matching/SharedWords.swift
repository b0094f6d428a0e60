import Geodata

/// The words that two names share, each word once, and those that they do not.
struct SharedWords {
  /// The bits of the shared words.
  private(set) var shared = 0.0
  /// How alike the rest sounds, the shared words left out.
  let likenessOfRest: Double
  /// Whether all words of one name stand in the other.
  let isContained: Bool
  /// What the words say together: those shared, less what the others say against it.
  let bits: Double

  /// A word that only the longer name has is mostly a district, a landmark or a saint's title.
  private static let weightOfSurplus = 0.5
  private static let mostOfSurplus = 5.5
  /// Words that each name has for itself make two names.
  private static let weightOfConflict = 1.6
  /// Two words and one that sound at least so alike are the same.
  private static let compoundThreshold = 0.85
  /// Initials say less than the words for which they stand, and two of them less than three.
  private static let weightOfInitials = (two: 0.45, more: 0.7)

  init(
    _ one: FacilityNameParts, _ other: FacilityNameParts, _ rarity: WordRarity, _ threshold: Double,
    _ edits: inout EditDistance
  ) {
    let mine = one.words.filter { !$0.isContrast }
    let theirs = other.words.filter { !$0.isContrast }
    var isMatched = (
      mine: Array(repeating: false, count: mine.count),
      theirs: Array(repeating: false, count: theirs.count)
    )
    var shared = 0.0
    for (index, word) in mine.enumerated() {
      var best: (index: Int, similarity: Double)?
      for (candidate, against) in theirs.enumerated() where !isMatched.theirs[candidate] {
        let similarity =
          word.sounds == against.sounds ? 1 : edits.similarity(word.sounds, against.sounds)
        if similarity >= threshold, similarity > best?.similarity ?? 0 {
          best = (candidate, similarity)
        }
      }
      guard let best else { continue }
      isMatched.mine[index] = true
      isMatched.theirs[best.index] = true
      let weight = min(rarity.bits(of: word), rarity.bits(of: theirs[best.index]))
      shared += weight * (best.similarity - 0.5) * 2
    }
    shared += Self.compounds(
      in: mine, &isMatched.mine, of: theirs, &isMatched.theirs, rarity, &edits)
    shared += Self.compounds(
      in: theirs, &isMatched.theirs, of: mine, &isMatched.mine, rarity, &edits)
    shared += Self.initials(of: theirs, &isMatched.theirs, in: mine, &isMatched.mine, rarity)
    shared += Self.initials(of: mine, &isMatched.mine, in: theirs, &isMatched.theirs, rarity)

    likenessOfRest = edits.similarity(
      Self.sounds(of: mine, without: isMatched.mine),
      Self.sounds(of: theirs, without: isMatched.theirs))
    let left = zip(mine, isMatched.mine).reduce(0) { $1.1 ? $0 : $0 + rarity.bits(of: $1.0) }
    let right = zip(theirs, isMatched.theirs).reduce(0) { $1.1 ? $0 : $0 + rarity.bits(of: $1.0) }
    isContained = shared > 0 && min(left, right) == 0
    let surplus = min(Self.weightOfSurplus * max(left, right), Self.mostOfSurplus)
    self.shared = shared
    bits = shared > 0 ? shared - surplus - Self.weightOfConflict * min(left, right) : 0
  }

  private static func sounds(of words: [NameWord], without isMatched: [Bool]) -> [UInt8] {
    zip(words, isMatched).reduce(into: []) { if !$1.1 { $0 += $1.0.sounds } }
  }

  /// Finds words that the other name writes as two: "Deendayal", "Deen Dayal".
  private static func compounds(
    in whole: [NameWord], _ isWholeMatched: inout [Bool], of parts: [NameWord],
    _ arePartsMatched: inout [Bool], _ rarity: WordRarity, _ edits: inout EditDistance
  ) -> Double {
    var sum = 0.0
    for (index, word) in whole.enumerated() where !isWholeMatched[index] {
      for second in parts.indices.dropFirst() {
        let pair = (second - 1)...second
        guard !arePartsMatched[pair].contains(true) else { continue }
        let joined = parts[second - 1].sounds + parts[second].sounds
        guard edits.similarity(joined, word.sounds) >= compoundThreshold else { continue }
        isWholeMatched[index] = true
        for position in pair { arePartsMatched[position] = true }
        sum += min(
          rarity.bits(of: word), rarity.bits(of: parts[second - 1]) + rarity.bits(of: parts[second])
        )
        break
      }
    }
    return sum
  }

  /// Finds words whose initials stand in the other name as one word: "Jag Pravesh Chandra", "JPC".
  private static func initials(
    of full: [NameWord], _ isFullMatched: inout [Bool], in short: [NameWord],
    _ isShortMatched: inout [Bool], _ rarity: WordRarity
  ) -> Double {
    var sum = 0.0
    for (index, word) in short.enumerated() where !isShortMatched[index] {
      let count = word.initials.count
      guard count > 0, count <= full.count else { continue }
      for first in 0...(full.count - count) {
        let run = first..<first + count
        guard full[run].map(\.initial) == word.initials, !isFullMatched[run].contains(true) else {
          continue
        }
        isShortMatched[index] = true
        for position in run { isFullMatched[position] = true }
        let weight = count == 2 ? weightOfInitials.two : weightOfInitials.more
        sum += weight * full[run].reduce(0) { $0 + rarity.bits(of: $1) }
        break
      }
    }
    return sum
  }
}
