/// A node of an R*Tree as SQLite keeps it in a file.
///
/// The layout (comment at the head of SQLite's ext/rtree/rtree.c), all big-endian: the depth of the
/// tree in two bytes, which only the root's count for; the number of entries in two bytes; each
/// entry as a number of eight bytes and four singles. What is left of the node's size is nought.
struct IndexNode {
  /// The number of the root.
  static let root: Int64 = 1
  /// Four bytes and 51 entries of 24, which is what SQLite makes of two dimensions and pages of at
  /// least 2 KB.
  static let size = headerSize + capacity * entrySize
  static let capacity = 51

  /// How far the leaves lie below, told by the root only.
  let depth: Int
  let entries: [IndexEntry]

  init(depth: Int, entries: [IndexEntry]) {
    precondition(entries.count <= Self.capacity, "a node too full")
    self.depth = depth
    self.entries = entries
  }

  /// Reads a node; nil if the bytes are none, or of a size that SQLite does not make here.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    func number(_ at: Int, _ count: Int) -> UInt64 {
      var number: UInt64 = 0
      for offset in at..<at &+ count { number = number << 8 | UInt64(bytes[offset]) }
      return number
    }
    let count = Int(number(2, 2))
    guard count <= Self.capacity else { return nil }
    depth = Int(number(0, 2))
    entries = (0..<count).map { index in
      let at = Self.headerSize + index * Self.entrySize
      var box = SIMD4<Float>()
      for edge in 0..<4 {
        box[edge] = Float(
          bitPattern: UInt32(truncatingIfNeeded: number(at + 8 + edge * 4, 4)))
      }
      return IndexEntry(id: Int64(bitPattern: number(at, 8)), box: box)
    }
  }

  /// The bytes of a node.
  static func bytes(depth: Int, entries: ArraySlice<IndexEntry>) -> [UInt8] {
    precondition(entries.count <= capacity, "a node too full")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    func append(_ bits: UInt64, _ count: Int) {
      for shift in stride(from: 8 &* (count &- 1), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: shift)))
      }
    }
    append(UInt64(depth), 2)
    append(UInt64(entries.count), 2)
    for entry in entries {
      append(UInt64(bitPattern: entry.id), 8)
      for edge in 0..<4 { append(UInt64(entry.box[edge].bitPattern), 4) }
    }
    bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    return bytes
  }

  private static let headerSize = 4
  private static let entrySize = 24
}
