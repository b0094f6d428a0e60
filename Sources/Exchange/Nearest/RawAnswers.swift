/// Answers as bare numbers: for each a little-endian int64, the facility, and a float64, the metres.
public struct RawAnswers {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []

  /// Prepares room for a number of answers.
  public init(capacity: Int) { bytes.reserveCapacity(capacity * 16) }

  /// Writes an answer.
  public mutating func append(facility: Int64, meters: Double) {
    append(UInt64(bitPattern: facility))
    append(meters.bitPattern)
  }

  /// Writes that there is no answer: facility -1, and no number of metres.
  public mutating func appendNone() { append(facility: -1, meters: .nan) }

  private mutating func append(_ bits: UInt64) {
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits &>> UInt64(byte &* 8))) }
  }
}
