import Fixtures

extension SeededGenerator {
  /// The text damaged as transport and bad tools damage it: bytes changed, cut out, doubled.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(at..<min(at + Int.random(in: 1...9, using: &self), bytes.count))
      case 2: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: bytes[at..<min(at + 5, bytes.count)], at: at)
      }
    }
    return bytes
  }
}
