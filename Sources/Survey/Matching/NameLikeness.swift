import Geodata

/// How alike the proper names of two facilities are, and how much that says.
struct NameLikeness {
  /// In what way two names agree.
  enum Agreement {
    /// Neither has a proper name.
    case unnamed
    /// One has a proper name and the other has none.
    case oneUnnamed
    case same
    case alike
    /// All words of one stand in the other.
    case contained
    case partly
    case different
  }

  let agreement: Agreement
  /// Bits for (positive) or against (negative) one facility.
  let bits: Double

  /// Two of one type without names, at one place; less where "hospital" may be any of several.
  private static let unnamedBits = (specific: 3.0, general: 1.0)
  /// What a name without a proper part says against one with it.
  private static let oneUnnamedBits = -1.5
  /// The most that names can say for one facility, and against.
  private static let most = 12.0
  private static let least = -10.0
  /// Words that sound at least so alike are one.
  private static let wordThreshold = 0.8
  /// Names that sound less alike than this say nothing for one facility.
  private static let joinedThreshold = 0.7
  /// Names that sound less alike than this say all against it.
  private static let differentThreshold = 0.5

  /// Compares two names; the working memory is kept from one comparison to the next.
  init(
    _ one: FacilityNameParts, _ other: FacilityNameParts, _ rarity: WordRarity,
    _ edits: inout EditDistance
  ) {
    if one.isOnlyType || other.isOnlyType {
      guard one.isOnlyType, other.isOnlyType else {
        (agreement, bits) = (.oneUnnamed, Self.oneUnnamedBits)
        return
      }
      let isSpecific = one.type == other.type && one.type != nil && !one.typeIsGeneral
      agreement = .unnamed
      bits = isSpecific ? Self.unnamedBits.specific : Self.unnamedBits.general
      return
    }
    let weights = (rarity.bits(of: one), rarity.bits(of: other))
    let weight = min(weights.0, weights.1)
    if one.joined == other.joined {
      (agreement, bits) = (.same, min(weight, Self.most))
      return
    }
    let similarity = edits.similarity(one.joined, other.joined)
    // Names of as many words are compared word by word: what all names share would outweigh the rest.
    let isWhole = one.words.count != other.words.count || one.words.count == 1
    let joined =
      isWhole && similarity > Self.joinedThreshold
      ? weight * (similarity - Self.joinedThreshold) / (1 - Self.joinedThreshold) : 0
    let words = SharedWords(one, other, rarity, Self.wordThreshold, &edits)
    if max(joined, words.bits) > 0 {
      let isJoined = joined >= words.bits
      agreement = isJoined ? .alike : words.isContained ? .contained : .partly
      bits = min(max(joined, words.bits), Self.most)
      return
    }
    let nearness =
      ((isWhole ? similarity : words.likenessOfRest) - Self.differentThreshold)
      / (Self.joinedThreshold - Self.differentThreshold)
    agreement = words.shared > 0 ? .partly : .different
    bits = Self.least * (1 - min(max(nearness, 0), 1))
  }
}
