import Geodata
import Registry
import Wording

/// How cells of field files say what a register keeps as choices and dates.
enum FacilityValues {
  private static let owners: [(words: Set<String>, Ownership)] = [
    (
      [
        "public", "government", "govt", "gov", "state government", "central government", "g",
        "सरकारी", "राजकीय", "sarkari", "municipal", "railway", "army",
      ], .public
    ),
    (["private", "pvt", "p", "निजी", "प्राइवेट", "niji"], .private),
    (
      [
        "trust", "ngo", "charitable", "mission", "missionary", "society", "religious", "न्यास",
        "ट्रस्ट",
      ], .trust
    ),
  ]

  private static let states: [(words: Set<String>, FacilityStatus)] = [
    (
      [
        "working", "functional", "functioning", "active", "operational", "open", "yes", "y", "1",
        "true", "कार्यरत", "चालू", "क्रियाशील", "हाँ", "हां",
      ], .working
    ),
    (
      [
        "not working", "non functional", "nonfunctional", "not functional", "not functioning",
        "inactive", "closed", "no", "n", "0", "false", "बंद", "अकार्यरत", "नहीं",
      ], .notWorking
    ),
    (
      ["under construction", "construction", "proposed", "sanctioned", "निर्माणाधीन"],
      .underConstruction
    ),
  ]

  /// Who owns it; nil if the words are not known.
  static func ownership(_ text: String) -> Ownership? {
    let key = TextKey(text).text
    return owners.first { $0.words.contains(key) }?.1
      ?? owners.first { !$0.words.isDisjoint(with: key.split(separator: " ").map(String.init)) }?.1
  }

  /// Whether it works; nil if the words are not known.
  static func status(_ text: String) -> FacilityStatus? {
    let key = TextKey(text).text
    return FacilityStatus(rawValue: text.lowercased()) ?? states.first { $0.words.contains(key) }?.1
  }

  /// A day: year first, or day first as India writes it; a time behind it is cut off.
  static func day(_ text: String) -> CalendarDay? {
    if let day = plainDay(text.utf8) { return day }
    let date = Numerals.ascii(text).prefix { $0 != "T" && $0 != " " }
    let parts = date.split(whereSeparator: { "-/.".contains($0) }).map(String.init)
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0].utf8.count == 4
    let order = isYearFirst ? parts : parts.reversed()
    guard order[0].utf8.count == 4, let year = Int(order[0]), let month = Int(order[1]),
      let day = Int(order[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// A day written as 2026-04-01, as most are.
  private static func plainDay(_ text: String.UTF8View) -> CalendarDay? {
    guard text.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte &- 0x30 < 10 else { return nil }
      let digit = Int(byte &- 0x30)
      if place < 4 {
        parts.0 = parts.0 &* 10 &+ digit
      } else if place < 7 {
        parts.1 = parts.1 &* 10 &+ digit
      } else {
        parts.2 = parts.2 &* 10 &+ digit
      }
    }
    return CalendarDay(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Six digits, however they are set apart.
  static func pin(_ text: String) -> String? {
    if text.utf8.count == 6, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      return text.utf8.first == UInt8(ascii: "0") ? nil : text
    }
    let digits = CellText.identifier(text).filter { $0 != " " && $0 != "-" }
    guard digits.utf8.count == 6, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), digits.first != "0"
    else { return nil }
    return digits
  }

  /// Codes of services, from a list divided by commas, semicolons or bars.
  static func services(_ text: String) -> [String] {
    let codes = text.split(whereSeparator: { ",;|/\n".contains($0) })
      .map { TextKey($0).text.split(separator: " ").joined(separator: "-") }
    return Set(codes.filter { !$0.isEmpty }).sorted()
  }

  /// Whether a spreadsheet has written a number as 1.23E+11, and so lost its last digits.
  static func isRounded(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
    let upper = text.uppercased()
    return upper.contains("E+") && Double(upper) != nil
  }

  /// A name in capitals as it is written, so that KHARAHAT is Kharahat; others stay as they are.
  static func readable(_ name: String) -> String {
    let name = CellText.oneLine(name)
    guard name == name.uppercased(), name != name.lowercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }
}
