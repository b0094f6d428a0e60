/// Reads the little-endian numbers of SpatiaLite's columns, never past their end.
struct BlobReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are left.
  var remaining: Int { bytes.count - position }

  mutating func skip(_ count: Int) -> Bool {
    guard count <= remaining else { return false }
    position += count
    return true
  }

  mutating func byte() -> UInt8? { bits(ofBytes: 1).map { UInt8(truncatingIfNeeded: $0) } }

  /// A count or a class: 32 bits, never negative in a sound column.
  mutating func integer() -> Int? {
    bits(ofBytes: 4).flatMap { $0 <= UInt64(Int32.max) ? Int($0) : nil }
  }

  mutating func double() -> Double? { bits(ofBytes: 8).map { Double(bitPattern: $0) } }

  private mutating func bits(ofBytes count: Int) -> UInt64? {
    guard count <= remaining else { return nil }
    var bits: UInt64 = 0
    for offset in (0..<count).reversed() { bits = bits << 8 | UInt64(bytes[position + offset]) }
    position += count
    return bits
  }
}

/// Writes the little-endian numbers of SpatiaLite's columns.
struct BlobWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ markers: [UInt8]) { bytes += markers }

  mutating func append(integer: Int) { append(UInt64(integer), bytes: 4) }

  mutating func append(double: Double) { append(double.bitPattern, bytes: 8) }

  private mutating func append(_ bits: UInt64, bytes count: Int) {
    for offset in 0..<count { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * offset))) }
  }
}
