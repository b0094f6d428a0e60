/// JSON as RFC 8259 says, written straight into a text.
enum JSONText {
  /// Appends a value.
  static func append(_ value: Value, to text: inout String) {
    switch value {
    case .missing: text += "null"
    case .text(let string): append(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .number(let number, let decimals): text += decimals.digits(of: number) ?? "null"
    case .boolean(let boolean): text += boolean ? "true" : "false"
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        append(value, to: &text)
      }
      text += "]"
    case .object(let fields): append(fields, to: &text)
    }
  }

  /// Appends an object, keys in their order.
  static func append(_ fields: Fields, to text: inout String) {
    text += "{"
    appendMembers(fields, to: &text)
    text += "}"
  }

  /// Appends the inside of an object.
  static func appendMembers(_ fields: Fields, to text: inout String) {
    for (place, field) in fields.all.enumerated() {
      if place > 0 { text += "," }
      append(field.key, to: &text)
      text += ":"
      append(field.value, to: &text)
    }
  }

  /// Appends a quoted string: only what RFC 8259 forbids is escaped, so that Hindi stays readable.
  static func append(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != quote && $0 != backslash }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { appendEscaped(scalar, to: &text) }
    }
    text += "\""
  }

  private static func appendEscaped(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..<"\u{20}":
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}
