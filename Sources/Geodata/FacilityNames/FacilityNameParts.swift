/// A facility's name taken apart: the words of its type, its proper name by sound, its numbers.
///
///     FacilityNameParts("A.P.H.C. NAYATOLA 2").type?.code  // "APHC"
///     FacilityNameParts("अति. प्रा. स्वा. केन्द्र, नया टोला").joined  // the sounds "nayatola"
///
/// The proper name is what is left when the spellings of types, and the words of `name-words.csv`
/// that say nothing, are taken away; its words are written as they sound, so that both scripts and
/// all spellings of one name come together.
public struct FacilityNameParts: Hashable, Sendable {
  /// The type that the words tell; nil where they tell none.
  public private(set) var type: FacilityType?
  /// Whether the words tell it only in general: "hospital" for any hospital.
  public private(set) var typeIsGeneral = false
  /// The words of the proper name, in their order.
  public private(set) var words: [NameWord] = []
  /// The numbers and single letters, sorted, each once: "2", "b".
  public private(set) var units: [String] = []
  /// Which of two neighbours it is: new or old, east or west, for men or women.
  public private(set) var contrasts: NameContrasts = []
  /// The sounds of all words without a space between.
  public private(set) var joined: [UInt8] = []

  /// Whether the name is only a type, so that it names nothing.
  public var isOnlyType: Bool { joined.isEmpty }

  /// Takes a name apart.
  ///
  /// - Complexity: O(*n*) in the words of the name, times the words of the longest spelling.
  public init(_ name: some StringProtocol) {
    let key = TextKey(name)
    let told = FacilityTypeRecognizer.shared.typeWords(in: key)
    type = told.type
    typeIsGeneral = told.isGeneral
    var scan = NameScan()
    var units: Set<String> = []
    for word in key.words {
      let isTypeWord = told.ranges.contains { $0.contains(word.startIndex) }
      take(String(word), isTypeWord: isTypeWord, &units, &scan)
    }
    self.units = units.sorted()
  }

  /// Names a facility whose name is only a type by the place where it stands.
  public mutating func standIn(for place: some StringProtocol) {
    guard isOnlyType else { return }
    let other = FacilityNameParts(place)
    words = other.words
    joined = other.joined
    contrasts.formUnion(other.contrasts.intersection(.ofPlace))
    units = Set(units + other.units).sorted()
  }

  private mutating func take(
    _ word: String, isTypeWord: Bool, _ units: inout Set<String>, _ scan: inout NameScan
  ) {
    let role = NameRole.table[word]
    if case .contrast(let contrast) = role { contrasts.formUnion(contrast) }
    guard !isTypeWord else { return }
    switch role {
    case .filler, .unit: return
    case .number(let number): units.insert(number)
    case .contrast(let contrast):
      if contrast.isSubset(of: .ofPlace) { append(word, expected: 100, isContrast: true, &scan) }
    case .place(let expected): append(word, expected: expected, isContrast: false, &scan)
    case nil:
      if let unit = Self.unit(word) {
        units.insert(unit)
      } else {
        append(word, expected: 0, isContrast: false, &scan)
      }
    }
  }

  private mutating func append(
    _ word: String, expected: Int, isContrast: Bool, _ scan: inout NameScan
  ) {
    scan.read(word.utf8.span)
    let sounds = scan.form.sounds
    guard !sounds.isEmpty else { return }
    words.append(
      NameWord(
        text: word, sounds: sounds, skeleton: scan.form.skeleton, expected: expected,
        isContrast: isContrast))
    // A sound that two words share at their border is one in the joined form.
    joined += joined.last == sounds[0] ? sounds[1...] : sounds[...]
  }

  /// A number without leading zeros, or a single letter, where I and V are Roman.
  private static func unit(_ word: String) -> String? {
    let bytes = word.utf8
    if bytes.allSatisfy({ $0 &- 0x30 < 10 }) {
      let digits = word.drop { $0 == "0" }
      return digits.isEmpty ? "0" : String(digits)
    }
    guard bytes.count == 1 else { return nil }
    return switch word {
    case "i": "1"
    case "v": "5"
    default: word
    }
  }
}
