import Registry

/// The numbers that the rows of a file gave so far, eight bytes for each.
///
/// Only their hashes are kept: a million rows would fill as much memory as the rest of an import.
/// Two numbers of such a file have one hash once in some ten million files; then a person is asked
/// about a row that needed nobody.
struct NumbersSeen {
  private var hashes: Set<UInt64> = []

  /// Remembers a number.
  mutating func insert(_ number: Identifier) { hashes.insert(Self.hash(of: number)) }

  /// Remembers numbers.
  mutating func insert(_ numbers: [Identifier]) { for number in numbers { insert(number) } }

  /// Whether a row gave the number before.
  func contains(_ number: Identifier) -> Bool { hashes.contains(Self.hash(of: number)) }

  /// FNV-1a in 64 bits over system and number, mixed as the finaliser of SplitMix64 does.
  private static func hash(of number: Identifier) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    take(number.system)
    take(number.value)
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
