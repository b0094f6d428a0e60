extension CoordinateText {
  /// Reads two cells that are plain decimal degrees, the latitude first.
  ///
  /// The answer is that of ``parse(_:)`` for the two with a comma between them, at a hundredth of
  /// its cost: most cells of most tables are such numbers.
  ///
  /// - Parameters:
  ///   - latitude: Bytes of the first cell.
  ///   - longitude: Bytes of the second.
  /// - Returns: Nil where either is anything else, or out of range: let ``parse(_:)`` decide.
  public static func plain(latitude: Span<UInt8>, longitude: Span<UInt8>) -> Reading? {
    guard let north = decimal(latitude), let east = decimal(longitude) else { return nil }
    if indianLongitudes.contains(north), indianLatitudes.contains(east) {
      return Reading(
        coordinate: Coordinate(trustedLongitude: north, latitude: east), swapped: true)
    }
    guard abs(north) <= 90, abs(east) <= 180 else { return nil }
    return Reading(
      coordinate: Coordinate(trustedLongitude: east, latitude: north), swapped: false)
  }

  /// A number of at most fifteen digits, begun and ended by a digit but for a minus sign.
  ///
  /// Both the digits as an integer and the power of ten are exact, so that their quotient is the
  /// nearest `Double` (Clinger, "How to Read Floating Point Numbers Accurately", 1990).
  private static func decimal(_ text: Span<UInt8>) -> Double? {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard text.count > start, text.count - start <= 16, text[start] &- 0x30 < 10,
      text[text.count - 1] &- 0x30 < 10
    else { return nil }
    var digits = 0.0
    var power = 1.0
    var hasPoint = false
    var count = 0
    for index in start..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte &- 0x30 < 10 {
        digits = digits * 10 + Double(byte &- 0x30)
        if hasPoint { power *= 10 }
        count += 1
      } else {
        return nil
      }
    }
    guard count <= 15 else { return nil }
    return isNegative ? -digits / power : digits / power
  }
}
