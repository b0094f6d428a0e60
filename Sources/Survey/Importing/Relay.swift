/// Hands values from one task to another; the one waits while the other has too much or nothing.
actor Relay<Element: Sendable> {
  private let capacity: Int
  private var held: [Element] = []
  private var isOver = false
  private var sender: CheckedContinuation<Void, Never>?
  private var receiver: CheckedContinuation<Void, Never>?
  /// What the receiver last said of what it got; told to the sender.
  private var advice = false

  /// - Parameter capacity: How many values lie between the two at most.
  init(capacity: Int) { self.capacity = capacity }

  /// Hands a value over, once there is room.
  ///
  /// - Returns: The receiver's advice; nil if it wants no more.
  func send(_ element: Element) async -> Bool? {
    while held.count >= capacity, !isOver {
      await withCheckedContinuation { sender = $0 }
    }
    if isOver { return nil }
    held.append(element)
    wake(&receiver)
    return advice
  }

  /// Takes the next value, once there is one.
  ///
  /// - Returns: Nil if no more come.
  func next() async -> Element? {
    while held.isEmpty, !isOver {
      await withCheckedContinuation { receiver = $0 }
    }
    if held.isEmpty { return nil }
    wake(&sender)
    return held.removeFirst()
  }

  /// Gives the sender advice, which it hears with the next value that it hands over.
  func advise(_ advice: Bool) { self.advice = advice }

  /// Says that no more values come; those that lie between can still be taken.
  func end() {
    isOver = true
    wake(&receiver)
    wake(&sender)
  }

  private func wake(_ waiting: inout CheckedContinuation<Void, Never>?) {
    waiting?.resume()
    waiting = nil
  }
}
