public import Wording

/// Numbers of patients that have no business in a register of facilities.
public enum PatientIdentifier: String, Sendable {
  /// Twelve digits whose last is a checksum by Verhoeff's scheme; never begins with 0 or 1.
  case aadhaar = "Aadhaar"
  /// Fourteen digits, written 91-1234-5678-9012.
  case abha = "ABHA"

  /// Refuses a text that a person typed if such a number stands in it.
  ///
  /// - Parameters:
  ///   - text: What was typed; the problem never repeats it.
  ///   - field: Where it was typed, as that person knows it.
  /// - Throws: ``Wording/Problem`` `facility.patient-identifier`.
  public static func refuse(_ text: String, in field: String) throws(Problem) {
    guard let found = first(in: Array(Numerals.ascii(text).utf8)[...]) else { return }
    throw Problem(.patientIdentifier, ["field": field, "system": found.kind.rawValue])
  }

  /// Refuses a number in another system if that system counts patients.
  ///
  /// - Throws: ``Wording/Problem`` `facility.patient-identifier`.
  public static func refuse(system: String, in field: String) throws(Problem) {
    guard let kind = [aadhaar, abha].first(where: { $0.rawValue.lowercased() == system }) else {
      return
    }
    throw Problem(.patientIdentifier, ["field": field, "system": kind.rawValue])
  }

  /// The first such number in a text, and where it stands.
  ///
  /// ABHA has no checksum, so that it is known by its hyphens; Aadhaar by its checksum, alone or in
  /// groups of four. Digits that are part of a longer word or number are neither.
  static func first(in bytes: ArraySlice<UInt8>) -> (kind: Self, range: Range<Int>)? {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard isDigit(bytes[at]) else {
        at &+= 1
        continue
      }
      let start = at
      let end = endOfDigits(in: bytes, from: at)
      // Most runs are too short for either, and are not looked into.
      if end - start < 12 {
        at = end
        continue
      }
      var digits: [UInt8] = []
      var groups = [0]
      while at < end {
        if isDigit(bytes[at]) {
          digits.append(bytes[at] &- 0x30)
          groups[groups.count - 1] += 1
        } else {
          groups.append(0)
        }
        at &+= 1
      }
      guard stands(alone: start..<at, in: bytes) else { continue }
      if groups == [2, 4, 4, 4] { return (.abha, start..<at) }
      if groups == [12] || groups == [4, 4, 4], digits[0] > 1, hasVerhoeffChecksum(digits) {
        return (.aadhaar, start..<at)
      }
    }
    return nil
  }

  /// Where digits end that single spaces or hyphens may divide.
  private static func endOfDigits(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.endIndex {
      let byte = bytes[at]
      let divides =
        (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")) && at &+ 1 < bytes.endIndex
        && isDigit(bytes[at &+ 1])
      guard isDigit(byte) || divides else { break }
      at &+= 1
    }
    return at
  }

  /// The text with every such number's digits blacked out.
  static func redacted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var redacted = Array(text)
    while let found = first(in: redacted[...]) {
      for at in found.range where isDigit(redacted[at]) { redacted[at] = UInt8(ascii: "X") }
    }
    return redacted
  }

  /// The text with every such number's digits blacked out, to be shown.
  public static func blackedOut(_ text: String) -> String {
    String(decoding: redacted(Array(text.utf8)[...]), as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Neither part of a word nor of a decimal number; a telephone number has a plus before it.
  private static func stands(alone range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    func joins(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "_")
        || byte & 0xDF &- 0x41 < 26
    }
    let before = range.lowerBound > bytes.startIndex ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : 0
    return !joins(before) && !(joins(after) && after != UInt8(ascii: "."))
  }

  /// Verhoeff's check over all digits, as in his Error Detecting Decimal Codes of 1969.
  static func hasVerhoeffChecksum(_ digits: [UInt8]) -> Bool {
    var check = 0
    for (position, digit) in digits.reversed().enumerated() {
      check = product(check, permuted(Int(digit), times: position % 8))
    }
    return check == 0
  }

  /// The product of the dihedral group of the pentagon.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): (left + right - 5) % 5 + 5
    case (false, true): (left - 5 - right + 5) % 5 + 5
    case (false, false): (left - right + 5) % 5
    }
  }

  private static func permuted(_ digit: Int, times: Int) -> Int {
    (0..<times).reduce(digit) { digit, _ in [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] }
  }
}
