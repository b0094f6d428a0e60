/// Numbers of words, looked up by their bytes: no word that is asked about becomes a text.
struct WordNumbers: Sendable {
  private struct Word {
    let hash: UInt64
    let bytes: Range<Int>
  }

  /// The number of the word in each slot; -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 64)
  private var words: [Word] = []
  private var pool: [UInt8] = []

  /// The number of a word, given to it now if it has none: 0, 1, 2 and so on.
  mutating func number(adding word: Span<UInt8>) -> Int {
    let hash = Self.hash(of: word)
    if let known = number(of: word, hash) { return known }
    let start = pool.count
    for index in word.indices { pool.append(word[index]) }
    words.append(Word(hash: hash, bytes: start..<pool.count))
    if words.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for number in words.indices { place(number) }
    } else {
      place(words.count - 1)
    }
    return words.count - 1
  }

  /// The number of a word; nil if it has none.
  func number(of word: Span<UInt8>) -> Int? { number(of: word, Self.hash(of: word)) }

  private func number(of word: Span<UInt8>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if words[number].hash == hash, isSame(words[number].bytes, word) { return number }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: words[number].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private func isSame(_ range: Range<Int>, _ word: Span<UInt8>) -> Bool {
    guard range.count == word.count else { return false }
    for index in word.indices where pool[range.lowerBound &+ index] != word[index] { return false }
    return true
  }

  /// FNV-1a in 64 bits, its high half folded in.
  private static func hash(of word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
