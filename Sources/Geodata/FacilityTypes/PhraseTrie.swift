/// Phrases by their words, so that every phrase that begins at a word is found in one walk.
struct PhraseTrie<Value> {
  /// A number for each word that occurs in a phrase.
  private var words: [String: Int] = [:]
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
    for word in phrase.words {
      let number = words[String(word), default: words.count]
      words[String(word)] = number
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
    for word in phrase.words {
      guard let number = words[String(word)], let next = edges[Step(node: node, word: number)]
      else { return nil }
      node = next
    }
    return values[node]
  }

  /// Calls a closure with each phrase of the trie that occurs in a text, in the order of their first words.
  func forEachMatch(in text: TextKey, _ body: (Range<String.Index>, Value) -> Void) {
    let spans = text.words
    let numbers = spans.map { words[String($0)] }
    for first in spans.indices {
      var node = 0
      var index = first
      while index < spans.count, let number = numbers[index],
        let next = edges[Step(node: node, word: number)]
      {
        node = next
        if let value = values[node] {
          body(spans[first].startIndex..<spans[index].endIndex, value)
        }
        index += 1
      }
    }
  }
}

extension PhraseTrie: Sendable where Value: Sendable {}
