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
  /// Aadhaar is known by its checksum, alone or in groups of four. ABHA has no checksum: it is
  /// known by its groups, by the 91 with which those of India begin, else by its name before it or
  /// above its column, and as an address by what stands behind the @. Digits of both scripts count; digits that are part of a longer word or
  /// number are neither.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - isPhone: Whether telephone numbers are expected, which may begin with India's 91.
  ///   - isNamed: Whether the column is called ABHA; asked for fourteen digits in a row only.
  /// - Returns: The first number, nil if there is none.
  static func first(
    in bytes: ArraySlice<UInt8>, isPhone: Bool = false, isNamed: () -> Bool = { false }
  ) -> (kind: Self, range: Range<Int>)? {
    if let address = HealthAddress.first(in: bytes) { return (.abha, address) }
    var at = bytes.startIndex
    while at &+ 11 < bytes.endIndex {
      // Twelve digits from here on would reach over this byte: most texts are skipped by it.
      let ahead = bytes[at &+ 11]
      guard mayStandInRun(ahead) else {
        at &+= 12
        continue
      }
      guard DigitRun.digit(at, in: bytes) != nil else {
        at &+= 1
        continue
      }
      let run = DigitRun(from: at, in: bytes)
      at = run.range.upperBound
      guard run.digits.count >= 12, stands(alone: run.range, in: bytes) else { continue }
      if run.groups == [2, 4, 4, 4] { return (.abha, run.range) }
      if run.groups == [14],
        run.digits.starts(with: [9, 1]) || isNamed()
          || HealthAddress.isNamed(before: run.range, in: bytes)
      {
        return (.abha, run.range)
      }
      if run.groups == [12] || run.groups == [4, 4, 4], isAadhaar(run.digits),
        !isMoment(run.digits), !(isPhone && run.digits.starts(with: [9, 1]))
      {
        return (.aadhaar, run.range)
      }
    }
    return nil
  }

  private static func mayStandInRun(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  private static func isAadhaar(_ digits: [UInt8]) -> Bool {
    digits[0] > 1 && hasVerhoeffChecksum(digits)
  }

  /// Whether the digits are a moment such as 202604011230, of which one in ten has the checksum.
  private static func isMoment(_ digits: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
    return digits.count == 12 && number(0..<2) == 20 && (1...12).contains(number(4..<6))
      && (1...31).contains(number(6..<8)) && number(8..<10) < 24 && number(10..<12) < 60
  }

  /// The text with every such number's digits blacked out.
  ///
  /// - Parameters:
  ///   - text: A row as it came.
  ///   - isRefused: Whether a number was found in one of its cells. It may be spelt otherwise in the
  ///     row itself, and is not to be kept in any spelling.
  /// - Returns: The text, each digit an X, and so each letter of an address.
  static func redacted(_ text: ArraySlice<UInt8>, isRefused: Bool = false) -> [UInt8] {
    var redacted = Array(text)
    while let found = first(in: redacted[...], isNamed: { isRefused }) {
      blackOut(found.range, in: &redacted)
    }
    if isRefused, redacted.elementsEqual(text) { blackOut(redacted.indices, in: &redacted) }
    return redacted
  }

  /// The text with every such number's digits blacked out, to be shown.
  public static func blackedOut(_ text: String) -> String {
    String(decoding: redacted(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// Writes X for digits of either script, and for letters and digits of an address.
  private static func blackOut(_ range: Range<Int>, in bytes: inout [UInt8]) {
    let isAddress = bytes[range].contains(UInt8(ascii: "@"))
    var at = range.lowerBound
    while at < range.upperBound {
      if let digit = DigitRun.digit(at, in: bytes[...]) {
        // Three bytes of a Devanagari digit become three X, so that nothing moves.
        for offset in 0..<digit.width { bytes[at + offset] = UInt8(ascii: "X") }
        at += digit.width
      } else {
        if isAddress, bytes[at] != UInt8(ascii: "@") { bytes[at] = UInt8(ascii: "X") }
        at += 1
      }
    }
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
