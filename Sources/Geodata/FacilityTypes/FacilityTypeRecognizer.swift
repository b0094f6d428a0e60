/// Tells from free text what kind of facility it names: what a surveyor typed, a board, a name.
///
/// A veterinary term anywhere decides, so that an animal hospital never becomes a hospital. Otherwise the
/// longest spelling of a type at word boundaries decides; a general one ("hospital", "health centre") counts
/// only where no spelling of another kind occurs. Only where none occurs at all is the text asked whether it
/// names something else, such as a school. The words stand in `facility-types/*.csv`.
public struct FacilityTypeRecognizer: Sendable {
  /// What a text was found to name.
  public enum Recognition: Equatable, Sendable {
    /// A health facility of this type, told by this spelling as it stands in the text's key.
    case type(FacilityType, spelling: String)
    /// A facility for animals, told by this term.
    case veterinary(term: String)
    /// No health facility at all, told by this term; `what` is its kind, such as `school`.
    case notHealth(term: String, what: String)
    /// The text says nothing.
    case unknown
  }

  /// The recognizer with the tables of the binary, made when it is first asked.
  public static let shared = FacilityTypeRecognizer()

  let phrases: PhraseTrie<Meaning>

  /// What a phrase of the tables says.
  enum Meaning: Sendable {
    case veterinary
    case specific(FacilityType)
    case general(FacilityType)
    case notHealth(what: String)

    var rank: Int {
      switch self {
      case .veterinary: 3
      case .specific: 2
      case .general: 1
      case .notHealth: 0
      }
    }
  }

  /// Reads the tables; about a millisecond.
  init() {
    var phrases = PhraseTrie<Meaning>()
    for row in EmbeddedTable.veterinaryTerms.rows {
      phrases.insert(TextKey(row[0]), .veterinary)
    }
    let types = Dictionary(uniqueKeysWithValues: FacilityType.all.map { ($0.code, $0) })
    for row in EmbeddedTable.facilitySpellings.rows {
      guard let type = types[row[0]] else { continue }
      phrases.insert(TextKey(row[1]), row[3] == "general" ? .general(type) : .specific(type))
    }
    for row in EmbeddedTable.notHealthTerms.rows {
      phrases.insert(TextKey(row[0]), .notHealth(what: row[2]))
    }
    self.phrases = phrases
  }

  /// Tells what a text names.
  ///
  ///     FacilityTypeRecognizer.shared.recognize("A.P.H.C1 Baliya")  // .type(APHC, spelling: "aphc")
  ///
  /// - Complexity: O(*n*) in the words of the text, times the words of the longest spelling.
  public func recognize(_ text: String) -> Recognition {
    recognize(TextKey(text))
  }

  /// Tells what a text names whose key was made before.
  public func recognize(_ text: TextKey) -> Recognition {
    var best: (range: Range<String.Index>, length: Int, meaning: Meaning)?
    phrases.forEachMatch(in: text) { range, meaning in
      let length = text.text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      if let found = best, (found.meaning.rank, found.length) >= (meaning.rank, length) { return }
      best = (range, length, meaning)
    }
    guard let best else { return .unknown }
    let term = String(text.text[best.range])
    return switch best.meaning {
    case .veterinary: .veterinary(term: term)
    case .specific(let type), .general(let type): .type(type, spelling: term)
    case .notHealth(let what): .notHealth(term: term, what: what)
    }
  }

  /// The type that a whole text is a spelling of.
  func type(spelt text: TextKey) -> FacilityType? {
    switch phrases.value(of: text) {
    case .specific(let type), .general(let type): type
    default: nil
    }
  }
}
