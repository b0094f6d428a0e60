/// A text as it is compared: two spellings of the same words, in one script, have one key.
///
/// Beyond what ``FoldedScalars`` unifies, nuktas vanish (ज़ is ज), chandrabindu and any nasal before a
/// consonant of the five classes are anusvara (केन्द्र is केंद्र), and single Latin letters in a row are one
/// word ("A.P.H.C." is "aphc"):
///
///     TextKey("अति. प्रा. स्वा. केन्द्र").text  // "अति प्रा स्वा केंद्र"
///     TextKey("A.P.H.C1").text                // "aphc 1"
///
/// The keys keep scripts apart; ``NameKey`` brings Devanagari and Latin names together.
public struct TextKey: Hashable, Sendable {
  /// The key: lower case, single spaces, none at the ends; empty if the text had no letter or digit.
  public let text: String

  /// Reads a text as people write it.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ text: some StringProtocol) {
    var scalars = FoldedScalars()
    let text = String(text)
    scalars.fold(text.utf8.span)
    var bytes: [UInt8] = []
    Self.write(scalars, into: &bytes)
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// The words of the key in their order.
  public var words: [Substring] { text.split(separator: " ") }

  /// Writes the key of folded scalars as UTF-8 over what the buffer held.
  static func write(_ scalars: FoldedScalars, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let values = scalars.values
    var lastWasSingleLetter = false
    var position = 0
    while position < values.count {
      let scalar = values[position]
      if scalar == FoldedScalars.space {
        let joinsNext = lastWasSingleLetter && isSingleLetter(values, at: position &+ 1)
        if !joinsNext { bytes.append(0x20) }
        lastWasSingleLetter = false
      } else if scalar < 0x80 {
        lastWasSingleLetter = isSingleLetter(values, at: position)
        bytes.append(UInt8(truncatingIfNeeded: scalar))
      } else if scalar == chandrabindu {
        append(anusvara, to: &bytes)
      } else if isNasal(scalar) && nasalises(values, at: position) {
        append(anusvara, to: &bytes)
        position &+= 1  // the virama
      } else if scalar != FoldedScalars.nukta {
        append(scalar, to: &bytes)
      }
      position &+= 1
    }
  }

  private static func isSingleLetter(_ values: [UInt32], at position: Int) -> Bool {
    func isBorder(_ position: Int) -> Bool {
      position < 0 || position >= values.count || values[position] == FoldedScalars.space
    }
    guard position < values.count, values[position] > 0x60, values[position] < 0x7B else {
      return false
    }
    return isBorder(position &- 1) && isBorder(position &+ 1)
  }

  /// Whether the nasal at a position has a virama and one of क…म after it, as in न्द.
  private static func nasalises(_ values: [UInt32], at position: Int) -> Bool {
    guard position &+ 2 < values.count, values[position &+ 1] == virama else { return false }
    return values[position &+ 2] >= 0x915 && values[position &+ 2] <= 0x92E
  }

  private static func isNasal(_ scalar: UInt32) -> Bool {
    scalar == 0x919 || scalar == 0x91E || scalar == 0x923 || scalar == 0x928 || scalar == 0x92E
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static let chandrabindu: UInt32 = 0x901
  private static let anusvara: UInt32 = 0x902
  private static let virama: UInt32 = 0x94D
}
