/// CSV fields quoted as RFC 4180 says.
///
/// Lines end in a line feed, which spreadsheets and Unix tools both read. Texts are handed over
/// exactly as they are, so that what is exported can be imported again; only ``excel`` guards
/// against texts that a spreadsheet would run as formulas.
struct CSVText {
  /// Writes for a spreadsheet: a byte order mark, so that Excel sees UTF-8, CRLF line ends, and an
  /// apostrophe before a text that begins like a formula.
  let excel: Bool

  /// What stands at the very beginning of the file.
  var opening: String { excel ? "\u{FEFF}" : "" }

  /// Appends one line.
  func append(_ values: some Sequence<Value>, to text: inout String) {
    for (place, value) in values.enumerated() {
      if place > 0 { text += "," }
      append(value, to: &text)
    }
    text += excel ? "\r\n" : "\n"
  }

  private func append(_ value: Value, to text: inout String) {
    switch value {
    case .missing: break
    case .text(let string): append(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .number(let number, let decimals): text += decimals.digits(of: number) ?? ""
    case .boolean(let boolean): text += boolean ? "true" : "false"
    case .list(let values): append(values.map(Self.plain).joined(separator: ";"), to: &text)
    case .object: append(Self.plain(value), to: &text)
    }
  }

  private func append(_ string: String, to text: inout String) {
    let guarded = excel && Self.looksLikeFormula(string) ? "'" + string : string
    guard guarded.utf8.contains(where: Self.needsQuotes) else {
      text += guarded
      return
    }
    text += "\""
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  /// A value inside a list: texts bare, everything else as in JSON.
  private static func plain(_ value: Value) -> String {
    if case .text(let string) = value { return string }
    if case .missing = value { return "" }
    var text = ""
    JSONText.append(value, to: &text)
    return text
  }

  /// The first characters that OWASP's page on CSV injection names.
  private static func looksLikeFormula(_ string: String) -> Bool {
    string.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
