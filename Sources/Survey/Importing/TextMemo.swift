import Synchronization

/// What was found out about a text, remembered: columns of choices say the same few words in every
/// row.
final class TextMemo<Value: Sendable>: Sendable {
  /// A column with more different texts than this is none of choices.
  private static var limit: Int { 1024 }

  private let known = Mutex<[String: Value]>([:])

  /// What was found out about a text, or is found out now.
  func value(of text: String, _ find: (String) -> Value) -> Value {
    if let value = known.withLock({ $0[text] }) { return value }
    let value = find(text)
    known.withLock {
      if $0.count >= Self.limit { $0.removeAll() }
      $0[text] = value
    }
    return value
  }
}
