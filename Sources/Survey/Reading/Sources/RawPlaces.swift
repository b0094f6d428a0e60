public import Geodesy
public import Wording

/// Places as bare numbers: pairs of little-endian float64, longitude, then latitude.
///
/// Memory holds one piece at a time, whatever the length of the file.
///
///     var places = try RawPlaces(path: "places.f64")
///     while let piece = try places.next(1 << 20) { print(piece.count) }
public struct RawPlaces {
  /// The file's name as messages say it.
  public let name: String
  private let file: FileBytes
  private var length = 0

  /// The bytes of a pair.
  private static let pair = 16

  /// Opens a path, or standard input for `-`.
  ///
  /// - Throws: ``Wording/Problem`` `file.missing`, `file.is-folder`, `file.forbidden`, and
  ///   `nearest.cut-off` if the size, where it is known, is no whole number of pairs.
  public init(path: String) throws(Problem) {
    name = path == "-" ? "stdin" : String(path.split(separator: "/").last ?? "")
    file = try FileBytes(path: path)
    if let size = file.size { try Self.check(size, of: name) }
  }

  /// The next places, at most `count`; nil at the end.
  ///
  /// - Returns: A place for each pair, nil where its numbers are not on the earth or not finite.
  /// - Throws: ``Wording/Problem`` `file.unreadable`, and `nearest.cut-off` if the end is amid a pair.
  public mutating func next(_ count: Int) throws(Problem) -> [Coordinate?]? {
    var bytes: [UInt8] = []
    // A pipe hands out what it has, not what is asked.
    while bytes.count < count * Self.pair {
      let more = try file.next(count * Self.pair - bytes.count)
      if more.isEmpty { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    length += bytes.count
    try Self.check(length, of: name)
    return bytes.isEmpty ? nil : Self.places(in: bytes.span)
  }

  private static func places(in bytes: Span<UInt8>) -> [Coordinate?] {
    (0..<bytes.count / pair).map { place in
      try? Coordinate(
        longitude: number(at: place &* pair, in: bytes),
        latitude: number(at: place &* pair &+ 8, in: bytes))
    }
  }

  private static func number(at offset: Int, in bytes: Span<UInt8>) -> Double {
    var bits: UInt64 = 0
    for byte in 0..<8 { bits |= UInt64(bytes[offset &+ byte]) &<< UInt64(byte &* 8) }
    return Double(bitPattern: bits)
  }

  private static func check(_ length: Int, of name: String) throws(Problem) {
    guard length.isMultiple(of: pair) else {
      throw Problem(.placesCutOff, at: name, ["value": "\(length)"])
    }
  }
}
