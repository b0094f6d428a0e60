/// Names in Devanagari written in Latin letters as Hindi speakers spell them on signboards.
///
/// A scholarly transliteration keeps every inherent vowel (*paṭanā*); people write *Patna*. So the inherent
/// vowel is dropped at the end of a word and, scanning from the right, between a vowel with one consonant
/// and one consonant with a vowel (the rule of M. Ohala, *Aspects of Hindi Phonology*, 1983), but not
/// between two equal consonants (*Araria*). Letters of other scripts are left out.
struct Romanization {
  /// Lower-case ASCII letters, digits and single spaces.
  private(set) var letters: [UInt8] = []
  /// The word being read: one element a consonant or vowel, so that the rule sees sounds, not letters.
  private var word: [Sound] = []

  private struct Sound {
    let letters: PackedLetters
    let isVowel: Bool
    var isInherent = false
  }

  /// Writes folded scalars in Latin letters over what the buffer held.
  mutating func read(_ scalars: FoldedScalars) {
    letters.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    let values = scalars.values
    var position = 0
    while position < values.count {
      let scalar = values[position]
      if scalar < 0x80 {
        endWord()
        letters.append(UInt8(truncatingIfNeeded: scalar))
        position &+= 1
      } else if scalar >= 0x900 && scalar < 0x980 {
        position = appendDevanagari(values, at: position)
      } else {
        position &+= 1
      }
    }
    endWord()
  }

  /// Reads one Devanagari letter with its signs and returns the position after it.
  private mutating func appendDevanagari(_ values: [UInt32], at position: Int) -> Int {
    switch values[position] {
    case 0x915...0x939: appendConsonant(values, at: position)
    case 0x901, 0x902: appendNasal(values, at: position)
    default: appendVowel(values, at: position)
    }
  }

  private mutating func appendConsonant(_ values: [UInt32], at position: Int) -> Int {
    func scalar(_ position: Int) -> UInt32 { position < values.count ? values[position] : 0 }
    let letter = values[position]
    var next = position &+ 1
    var letters = Self.consonants[Int(letter &- 0x915)]
    if scalar(next) == FoldedScalars.nukta {
      // ड़ and ढ़ are heard as r; the other dots change nothing that spellings agree on.
      if letter == 0x921 || letter == 0x922 { letters = Self.flap }
      next &+= 1
    } else if letter == 0x91C && scalar(next) == Self.virama && scalar(next &+ 1) == 0x91E {
      letters = Self.gya
      next &+= 2
    }
    word.append(Sound(letters: letters, isVowel: false))
    if scalar(next) == Self.virama { return next &+ 1 }
    let sign = scalar(next)
    if sign >= 0x93E && sign <= 0x94C {
      word.append(Sound(letters: Self.signs[Int(sign &- 0x93E)], isVowel: true))
      return next &+ 1
    }
    word.append(Sound(letters: Self.inherent, isVowel: true, isInherent: true))
    return next
  }

  private mutating func appendNasal(_ values: [UInt32], at position: Int) -> Int {
    let next = position &+ 1
    let isLastButOne =
      next &+ 1 == values.count || next &+ 1 < values.count && values[next &+ 1] < 0x80
    if next < values.count && values[next] == 0x935 && isLastButOne {
      // गाँव is spelt Gaon.
      word.append(Sound(letters: "o", isVowel: true))
      word.append(Sound(letters: "n", isVowel: false))
      return next &+ 1
    }
    word.append(Sound(letters: "n", isVowel: false))
    return next
  }

  private mutating func appendVowel(_ values: [UInt32], at position: Int) -> Int {
    let letter = values[position]
    if letter >= 0x905 && letter <= 0x914 {
      word.append(Sound(letters: Self.vowels[Int(letter &- 0x905)], isVowel: true))
    }
    return position &+ 1
  }

  /// Drops the inherent vowels that are not spoken and writes the word out.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    var kept = word.count
    if let last = word.last, last.isInherent, kept > 2, word[kept - 3].isVowel {
      word.removeLast()
      kept &-= 1
    }
    let secondWord = startOfSecondWord
    var index = kept - 3
    while index >= 2 {
      let followed = !word[index + 1].isVowel && word[index + 2].isVowel
      let preceded = !word[index - 1].isVowel && word[index - 2].isVowel
      let opensSecondWord = index == secondWord + 1
      if word[index].isInherent && followed && preceded && !opensSecondWord
        && word[index - 1].letters != word[index + 1].letters
      {
        word.remove(at: index)
      }
      index &-= 1
    }
    for sound in word {
      sound.letters.write(to: &letters)
    }
    word.removeAll(keepingCapacity: true)
  }

  /// Where नगर, सराय or महल begins at the end of a longer word; its first vowel stays (*Jaynagar*, *Begusarai*).
  private var startOfSecondWord: Int {
    for second in Self.secondWords where word.count > second.count {
      let start = word.count - second.count
      if word[start...].lazy.map(\.letters).elementsEqual(second) { return start }
    }
    return word.count
  }

  private static let secondWords: [[PackedLetters]] = [
    ["n", "a", "g", "a", "r"], ["s", "a", "r", "a", "y"], ["m", "a", "h", "a", "l"],
  ]

  private static let virama: UInt32 = 0x94D

  private static let inherent: PackedLetters = "a"
  private static let flap: PackedLetters = "r"
  /// ज्ञ.
  private static let gya: PackedLetters = "gy"

  /// क…ह, U+0915…U+0939.
  private static let consonants: [PackedLetters] = [
    "k", "kh", "g", "gh", "n", "ch", "chh", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th",
    "d", "dh", "n", "n", "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "sh", "sh",
    "s", "h",
  ]

  /// अ…औ, U+0905…U+0914.
  private static let vowels: [PackedLetters] = [
    "a", "a", "i", "i", "u", "u", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au",
  ]

  /// The signs ा…ौ, U+093E…U+094C.
  private static let signs: [PackedLetters] = [
    "a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au",
  ]
}

/// Up to four ASCII letters in one word of memory, so that a name is read without making strings.
struct PackedLetters: ExpressibleByStringLiteral, Equatable {
  private let bits: UInt32

  init(stringLiteral text: String) {
    precondition(text.utf8.count <= 4, "four letters at most")
    bits = text.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  func write(to bytes: inout [UInt8]) {
    var rest = bits
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
