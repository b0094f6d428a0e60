public import Wording

extension PostOffice {
  /// Every post office of the table, decoded as it is reached, by PIN code.
  public static var all: some Sequence<PostOffice> {
    EmbeddedTable.pins.rows.lazy.compactMap { PostOffice($0) }
  }

  /// The post offices of a PIN code.
  ///
  /// The table is sorted, so only the lines of this PIN are decoded.
  ///
  /// - Parameter text: Six digits, Latin or Devanagari; a space in the middle is allowed ("842 001").
  /// - Returns: Head, sub and branch offices in this order, by name.
  /// - Throws: ``Wording/Problem`` `place.pin-malformed` if it is no PIN code, `place.pin-unknown` if the
  ///   table has no office of it.
  public static func offices(ofPIN text: String) throws(Problem) -> [PostOffice] {
    let digits = Numerals.ascii(text).utf8.filter { $0 != UInt8(ascii: " ") }
    // India's PIN codes begin with the postal zone, 1 to 9.
    let isPIN =
      digits.count == 6 && digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard isPIN else { throw Problem(.pinMalformed, ["value": text]) }
    let table = EmbeddedTable.pins
    let offices = table.rows(in: table.lines(startingWith: digits)).compactMap { PostOffice($0) }
    guard !offices.isEmpty else {
      throw Problem(.pinUnknown, ["value": String(decoding: digits, as: UTF8.self)])
    }
    return offices
  }
}
