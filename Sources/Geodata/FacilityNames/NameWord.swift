/// One word of the proper part of a facility's name, as it sounds.
public struct NameWord: Hashable, Sendable {
  /// The word's ``NameKey/sounds``.
  public let sounds: [UInt8]
  /// Equal for words with the same consonants: what rarity is counted by.
  public let key: UInt64
  /// In how many of 10,000 facilities' names the word stands, as far as `name-words.csv` knows.
  public let expected: Int
  /// Whether the word is also one of the name's ``FacilityNameParts/contrasts``.
  public let isContrast: Bool
  /// The letter that stands for the word in an abbreviation: its first Latin letter, else its first sound.
  public let initial: UInt8
  /// The letters of a short Latin word, which may be an abbreviation: "jpc"; else empty.
  public let initials: [UInt8]

  init(text: String, sounds: [UInt8], skeleton: [UInt8], expected: Int, isContrast: Bool) {
    self.sounds = sounds
    let letters = Array(text.utf8)
    let isLatin = letters.allSatisfy { $0 &- 0x61 < 26 }
    initial = isLatin ? letters[0] : sounds[0]
    initials = isLatin && (2...5).contains(letters.count) ? letters : []
    self.expected = expected
    self.isContrast = isContrast
    key = Self.hash(skeleton.isEmpty ? sounds : skeleton)
  }

  /// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): the same in every run.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
