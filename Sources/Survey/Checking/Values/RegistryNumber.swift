import Geodata
import Wording

/// Numbers that registries of India give to facilities, by their form.
enum RegistryNumber {
  /// Reads a number of a system.
  ///
  /// - Returns: The number as the registry writes it, nil where it cannot be one; and what is to be
  ///   said of it.
  static func read(_ value: String, of system: String) -> (value: String?, finding: RowFinding?) {
    switch system {
    case "hfr": hfr(value)
    case "nin": isDigits(value, count: 10...10) ? (value, nil) : (value, malformed(value, system))
    case "hmis": isDigits(value, count: 3...15) ? (value, nil) : (value, malformed(value, system))
    case "dhis2": isUID(value) ? (value, nil) : (value, malformed(value, system))
    default: (value, nil)
    }
  }

  /// Whether a number of the Health Facility Registry is one of another state.
  ///
  /// Its first two digits are the state's LGD code (seen in samples, nowhere said), so that this
  /// is a doubt and no more.
  static func isElsewhere(hfr value: String, stateLGD: String) -> Bool {
    guard let state = Int(stateLGD), value.utf8.count == 12, value.hasPrefix("IN") else {
      return false
    }
    return Int(value.dropFirst(2).prefix(2)) != state
  }

  /// IN and ten digits.
  private static func hfr(_ value: String) -> (String?, RowFinding?) {
    let plain = String(value.uppercased().filter { $0 != " " && $0 != "-" })
    guard plain.hasPrefix("IN"), isDigits(plain.dropFirst(2), count: 10...10) else {
      return (nil, malformed(value, "hfr"))
    }
    return (plain, nil)
  }

  private static func malformed(_ value: String, _ system: String) -> RowFinding {
    Check.identifierForm.finding(
      nil, ["value": value, "system": system.uppercased()], field: system, before: value)
  }

  private static func isDigits(_ text: some StringProtocol, count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// A letter and ten letters or digits, as DHIS2 makes them.
  private static func isUID(_ text: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte & 0xDF) &- 0x41 < 26 }
    let bytes = text.utf8
    return bytes.count == 11 && bytes.first.map(isLetter) == true
      && bytes.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 }
  }
}
