/// Phrases by their words, so that every phrase that begins at a word is found in one walk.
struct PhraseTrie<Value> {
  /// A number for each word that occurs in a phrase.
  private var words = WordNumbers()
  /// The node that follows a node by a word.
  private var edges: [Step: Int] = [:]
  /// What each node's phrase stands for, the root's first; nil where no phrase ends.
  private var values: [Value?] = [nil]

  private struct Step: Hashable {
    let node: Int
    let word: Int
  }

  /// Adds a phrase; the first value of a phrase stays.
  mutating func insert(_ phrase: TextKey, _ value: Value) {
    var node = 0
    for word in Self.words(of: phrase) {
      let number = words.number(adding: phrase.text.utf8.span.extracting(word))
      let step = Step(node: node, word: number)
      if let next = edges[step] {
        node = next
      } else {
        values.append(nil)
        node = values.count - 1
        edges[step] = node
      }
    }
    if node != 0 && values[node] == nil { values[node] = value }
  }

  /// What a whole phrase stands for.
  func value(of phrase: TextKey) -> Value? {
    var node = 0
    for word in Self.words(of: phrase) {
      guard let number = words.number(of: phrase.text.utf8.span.extracting(word)),
        let next = edges[Step(node: node, word: number)]
      else { return nil }
      node = next
    }
    return values[node]
  }

  /// Calls a closure with each phrase of the trie that occurs in a text, in the order of their first words.
  func forEachMatch(in text: TextKey, _ body: (Range<String.Index>, Value) -> Void) {
    let spans = Self.words(of: text)
    let bytes = text.text.utf8.span
    var numbers: [Int] = []
    numbers.reserveCapacity(spans.count)
    for span in spans { numbers.append(words.number(of: bytes.extracting(span)) ?? -1) }
    for first in spans.indices where numbers[first] >= 0 {
      var node = 0
      var index = first
      while index < spans.count, numbers[index] >= 0,
        let next = edges[Step(node: node, word: numbers[index])]
      {
        node = next
        if let value = values[node] {
          body(Self.range(spans[first].lowerBound..<spans[index].upperBound, in: text), value)
        }
        index += 1
      }
    }
  }

  /// Where the words of a key lie among its bytes.
  private static func words(of text: TextKey) -> [Range<Int>] {
    let bytes = text.text.utf8.span
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if start < index { words.append(start..<index) }
      start = index &+ 1
    }
    return words
  }

  private static func range(_ bytes: Range<Int>, in text: TextKey) -> Range<String.Index> {
    let view = text.text.utf8
    return view.index(
      view.startIndex, offsetBy: bytes.lowerBound)..<view.index(
        view.startIndex, offsetBy: bytes.upperBound)
  }
}

extension PhraseTrie: Sendable where Value: Sendable {}
