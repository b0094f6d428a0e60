/// SHA-256 (FIPS 180-4), by which the same row is known again.
///
/// Our own, because it is sixty lines and the alternative is a library of cryptography that every
/// look-up would load; nothing secret hangs on it.
struct ContentHash {
  private var state: [8 of UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]
  private var schedule: [64 of UInt32] = .init(repeating: 0)
  private var block: [64 of UInt8] = .init(repeating: 0)
  private var filled = 0
  private var count: UInt64 = 0

  /// The 32 bytes of a text.
  static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = Self()
    hash.update(Array(bytes)[...])
    return hash.finish()
  }

  /// Takes more bytes.
  mutating func update(_ bytes: ArraySlice<UInt8>) {
    count &+= UInt64(bytes.count)
    let span = bytes.span
    for index in span.indices { append(span[index]) }
  }

  /// Ends the text and gives its 32 bytes.
  mutating func finish() -> [UInt8] {
    let bits = count &* 8
    append(0x80)
    while filled != 56 { append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in state.indices {
      for shift: UInt32 in [24, 16, 8, 0] {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> shift))
      }
    }
    return digest
  }

  private mutating func append(_ byte: UInt8) {
    block[filled] = byte
    filled &+= 1
    if filled == 64 {
      compress()
      filled = 0
    }
  }

  private mutating func compress() {
    for index in 0..<16 {
      let at = index &* 4
      schedule[index] =
        UInt32(block[at]) << 24 | UInt32(block[at &+ 1]) << 16 | UInt32(block[at &+ 2]) << 8
        | UInt32(block[at &+ 3])
    }
    for index in 16..<64 {
      let early = schedule[index &- 15]
      let late = schedule[index &- 2]
      let mixed = Self.turned(early, 7) ^ Self.turned(early, 18) ^ (early >> 3)
      let stirred = Self.turned(late, 17) ^ Self.turned(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index &- 16] &+ mixed &+ schedule[index &- 7] &+ stirred
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let turn = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
      let first = h &+ turn &+ ((e & f) ^ (~e & g)) &+ Self.constants[index] &+ schedule[index]
      let roll = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
      let second = roll &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() {
      state[index] = state[index] &+ value
    }
  }

  private static func turned(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
  }

  private static let constants: [64 of UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
}
