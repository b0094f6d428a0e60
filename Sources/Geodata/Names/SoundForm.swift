/// A romanised name as it sounds, so that the spellings of one name come together.
///
/// Vowels: aa = a; ee, ii = i; oo, ou = u; ai, ay = e; au, ow = o; a y beside i is not heard.
/// Consonants: aspirated = plain; ph = f = p; v = w = b; z = j; sh = s; q, hard c = k; x = ks; m before p
/// or b = n; doubled = single; an h that ends a word is not heard. So *Muzaffarpur*, *Mujaffarpur* and
/// *Muzafarpur* are all `mujaparpur`. Words are joined: *Dehri on Sone* and *Dehri-on-Sone* are one.
struct SoundForm {
  /// Lower-case ASCII letters and digits.
  private(set) var sounds: [UInt8] = []
  /// The sounds without vowels and y, but with the first vowel's class (a, i or u) where one comes first.
  private(set) var skeleton: [UInt8] = []

  /// Writes a name's sounds over what the buffers held.
  mutating func read(_ romanization: Romanization) {
    sounds.removeAll(keepingCapacity: true)
    let letters = romanization.letters
    var position = 0
    while position < letters.count {
      position = appendSound(of: letters, at: position)
    }
    writeSkeleton()
  }

  /// Reads the letters of one sound and returns the position after them.
  private mutating func appendSound(of letters: [UInt8], at position: Int) -> Int {
    func letter(_ position: Int) -> Letter {
      Letter(position >= 0 && position < letters.count ? letters[position] : 0x20)
    }
    let next = letter(position &+ 1)
    switch letter(position) {
    case "a":
      switch next {
      case "a": return append("a", to: position &+ 2)
      case "i": return append("e", to: position &+ 2)
      case "u": return append("o", to: position &+ 2)
      case "y" where !letter(position &+ 2).isVowel: return append("e", to: position &+ 2)
      case "o" where letter(position &+ 2) == " ":
        append("a")
        return append("b", to: position &+ 2)  // Rao is राव
      default: return append("a", to: position &+ 1)
      }
    case "e":
      switch next {
      case "e": return append("i", to: position &+ 2)
      case "i": return append("e", to: position &+ 2)
      case "y" where !letter(position &+ 2).isVowel: return append("e", to: position &+ 2)
      case "a": return append("i", to: position &+ 1)  // Purnea is पूर्णिया
      case "o"
      where letter(position &- 1).isConsonant && !letter(position &+ 2).isVowel
        && letter(position &+ 2) != " ":
        append("e")
        return append("b", to: position &+ 2)  // Deoghar is देवघर
      default: return append("e", to: position &+ 1)
      }
    case "i":
      return append("i", to: position &+ (next == "i" || next == "y" ? 2 : 1))
    case "o":
      switch next {
      case "o", "u": return append("u", to: position &+ 2)
      case "w" where !letter(position &+ 2).isVowel: return append("o", to: position &+ 2)
      default: return append("o", to: position &+ 1)
      }
    case "u":
      switch next {
      case "u": return append("u", to: position &+ 2)
      case "w" where letter(position &+ 2).isVowel,
        "v" where letter(position &+ 2).isVowel:
        return append("u", to: position &+ 2)
      default: return append("u", to: position &+ 1)
      }
    case "y": return append(next.isVowel ? "y" : "i", to: position &+ 1)
    case "c":
      if next == "h" { return append("c", to: skip("h", of: letters, from: position &+ 1)) }
      if next == "c" { return position &+ 1 }
      let isSoft = next == "e" || next == "i" || next == "y"
      return append(isSoft ? "s" : "k", to: position &+ 1)
    case "x":
      append("k")
      return append("s", to: position &+ 1)
    case "h": return appendH(of: letters, at: position)
    case "m":
      let isLabial = next == "p" || next == "b" || next == "f"
      return append(isLabial ? "n" : "m", to: position &+ 1)
    case "f": return append("p", to: position &+ 1)
    case "v", "w": return append("b", to: position &+ 1)
    case "z": return append("j", to: position &+ 1)
    case "q": return append("k", to: position &+ 1)
    case " ": return position &+ 1
    case let other: return append(other, to: position &+ 1)
    }
  }

  /// An h is heard between vowels and at a beginning, not after a consonant and not at an end.
  private mutating func appendH(of letters: [UInt8], at position: Int) -> Int {
    func letter(_ position: Int) -> Letter {
      Letter(position >= 0 && position < letters.count ? letters[position] : 0x20)
    }
    let followsConsonant = sounds.last.map { Letter($0).isConsonant } ?? false
    if followsConsonant || letter(position &+ 1) == " " { return position &+ 1 }
    return append("h", to: position &+ 1)
  }

  private func skip(_ skipped: Letter, of letters: [UInt8], from position: Int) -> Int {
    var position = position
    while position < letters.count && Letter(letters[position]) == skipped { position &+= 1 }
    return position
  }

  /// Appends a sound, unless it doubles the last, and passes the next position on.
  @discardableResult
  private mutating func append(_ sound: Letter, to next: Int = 0) -> Int {
    if sounds.last != sound.byte || sound.isDigit { sounds.append(sound.byte) }
    return next
  }

  private mutating func writeSkeleton() {
    skeleton.removeAll(keepingCapacity: true)
    for (index, byte) in sounds.enumerated() {
      switch Letter(byte) {
      case "a": if index == 0 { skeleton.append(UInt8(ascii: "a")) }
      case "e", "i": if index == 0 { skeleton.append(UInt8(ascii: "i")) }
      case "o", "u": if index == 0 { skeleton.append(UInt8(ascii: "u")) }
      case "y": if index == 0 { skeleton.append(byte) }
      default: skeleton.append(byte)
      }
    }
  }
}

/// One ASCII letter, so that rules are written with letters and not with their numbers.
struct Letter: Equatable, ExpressibleByUnicodeScalarLiteral {
  let byte: UInt8

  init(_ byte: UInt8) { self.byte = byte }
  init(unicodeScalarLiteral scalar: Unicode.Scalar) { byte = UInt8(ascii: scalar) }

  var isVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }
  var isDigit: Bool { byte >= 0x30 && byte <= 0x39 }
  var isConsonant: Bool { byte >= 0x61 && byte <= 0x7A && !isVowel }
}
