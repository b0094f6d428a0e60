/// A text as the plain scalars that every comparison starts from: lower case, no diacritics, one space.
///
/// What is unified here: letter case; Latin letters with diacritics (ā, ñ, ṭ become a, n, t); composed
/// Devanagari letters (क़ becomes क and a nukta); ०…९ and 0…9; every run of anything that is neither
/// letter, digit nor sign becomes one space, as does the border between a letter and a digit ("PHC2").
/// ZWJ and ZWNJ vanish. A zero that hangs on a Devanagari letter is an abbreviation mark ("प्रा०").
struct FoldedScalars {
  /// The scalars; never a space at either end nor two in a row.
  private(set) var values: [UInt32] = []

  static let space: UInt32 = 0x20
  static let nukta: UInt32 = 0x93C

  /// Empties the buffer and folds a text into it, keeping its memory.
  mutating func fold(_ utf8: Span<UInt8>) {
    values.removeAll(keepingCapacity: true)
    var position = 0
    while position < utf8.count {
      let byte = utf8[position]
      if byte < 0x80 {
        appendASCII(byte, before: position &+ 1 < utf8.count ? utf8[position &+ 1] : 0)
        position &+= 1
      } else {
        let (scalar, length) = Self.decode(utf8, at: position)
        position &+= length
        if scalar >= 0x900 && scalar < 0x980 {
          let next = position &+ 2 < utf8.count ? Self.decode(utf8, at: position).0 : 0
          appendDevanagari(scalar, before: next)
        } else {
          appendOther(scalar)
        }
      }
    }
    if values.last == Self.space { values.removeLast() }
  }

  private mutating func appendASCII(_ byte: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): appendLetter(UInt32(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): appendLetter(UInt32(byte | 0x20))
    case UInt8(ascii: "0"):
      let hangsOnLetter = values.last.map { $0 >= 0x900 && $0 < 0x980 } ?? false
      let nextIsDigit = next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9")
      if hangsOnLetter && !nextIsDigit { appendSpace() } else { appendDigit(UInt32(byte)) }
    case UInt8(ascii: "1")...UInt8(ascii: "9"): appendDigit(UInt32(byte))
    default: appendSpace()
    }
  }

  private mutating func appendDevanagari(_ scalar: UInt32, before next: UInt32) {
    switch scalar {
    case 0x966:
      let hangsOnLetter = values.last.map { $0 >= 0x900 && $0 < 0x980 } ?? false
      let nextIsDigit = next >= 0x966 && next <= 0x96F
      if hangsOnLetter && !nextIsDigit { appendSpace() } else { appendDigit(0x30) }
    case 0x967...0x96F: appendDigit(scalar &- 0x966 &+ 0x30)
    case 0x964, 0x965, 0x970: appendSpace()  // danda, double danda, abbreviation sign
    case 0x958...0x95F:
      appendLetter(Self.undotted[Int(scalar &- 0x958)])
      values.append(Self.nukta)
    case 0x929, 0x931, 0x934:
      appendLetter(scalar &- 1)
      values.append(Self.nukta)
    case Self.nukta, 0x900...0x903, 0x93A, 0x93B, 0x93E...0x94F: appendMark(scalar)
    default: appendLetter(scalar)
    }
  }

  private mutating func appendOther(_ scalar: UInt32) {
    switch scalar {
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: return  // joiners, no-break marks, soft hyphen
    case 0x300...0x36F: return  // the diacritics of a decomposed Latin letter
    case 0xC0...0x17F:
      appendLatin(UInt32(Self.latin1AndExtendedA[Int(scalar &- 0xC0)]))
    case 0x1E00...0x1EFF:
      appendLatin(UInt32(Self.latinExtendedAdditional[Int(scalar &- 0x1E00)]))
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return appendSpace() }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: appendMark(scalar.value)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { appendLetter(lower.value) }
      case .decimalNumber, .letterNumber, .otherNumber: appendDigit(scalar.value)
      default: appendSpace()
      }
    }
  }

  private mutating func appendLatin(_ letter: UInt32) {
    letter == 0x20 ? appendSpace() : appendLetter(letter)
  }

  private mutating func appendLetter(_ scalar: UInt32) {
    if let last = values.last, last >= 0x30 && last <= 0x39 { values.append(Self.space) }
    values.append(scalar)
  }

  private mutating func appendDigit(_ scalar: UInt32) {
    if let last = values.last, last > 0x39 { values.append(Self.space) }
    values.append(scalar)
  }

  /// A sign belongs to the letter before it; without one it is noise.
  private mutating func appendMark(_ scalar: UInt32) {
    if let last = values.last, last > 0x39 { values.append(scalar) }
  }

  private mutating func appendSpace() {
    if let last = values.last, last != Self.space { values.append(Self.space) }
  }

  /// One scalar of UTF-8 and its length in bytes; wrong bytes read as U+FFFD, one at a time.
  private static func decode(_ utf8: Span<UInt8>, at position: Int) -> (UInt32, Int) {
    let first = utf8[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, position &+ length <= utf8.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0xFF >> UInt32(length &+ 1))
    for offset in 1..<length {
      let byte = utf8[position &+ offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़ (U+0958…U+095F) without their dots.
  private static let undotted: [UInt32] = [
    0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F,
  ]

  /// U+00C0…U+017F as plain letters; a space for × and ÷.
  private static let latin1AndExtendedA = [UInt8](
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// U+1E00…U+1EFF as plain letters: the dots and macrons of scholarly romanisation.
  private static let latinExtendedAdditional = [UInt8](
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy").utf8)
}
