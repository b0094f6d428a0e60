extension FacilityTypeRecognizer {
  /// The words of a text that tell a type.
  struct TypeWords {
    var type: FacilityType?
    /// Only a general spelling told it, such as "hospital".
    var isGeneral = false
    /// Every spelling of any type that occurs.
    var ranges: [Range<String.Index>] = []
  }

  /// Finds all spellings of types in a text; the longest of a kind that is not general tells which.
  func typeWords(in text: TextKey) -> TypeWords {
    var found = TypeWords()
    var longest = 0
    phrases.forEachMatch(in: text) { range, meaning in
      let isGeneral: Bool
      let type: FacilityType
      switch meaning {
      case .specific(let told): (type, isGeneral) = (told, false)
      case .general(let told): (type, isGeneral) = (told, true)
      case .veterinary, .notHealth: return
      }
      found.ranges.append(range)
      let length = text.text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      let isBetter =
        found.type == nil || found.isGeneral && !isGeneral
        || found.isGeneral == isGeneral && length > longest
      if isBetter { (found.type, found.isGeneral, longest) = (type, isGeneral, length) }
    }
    return found
  }
}
