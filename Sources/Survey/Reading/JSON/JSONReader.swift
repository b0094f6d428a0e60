import Wording

/// Why a text is not JSON, and at which byte of it.
struct JSONError: Error, Hashable {
  enum Rule: String {
    case valueExpected = "a value is missing"
    case nameExpected = "a name in quotes is missing"
    case colonExpected = "a colon is missing"
    case separatorExpected = "a comma or a closing bracket is missing"
    case badNumber = "a number is malformed"
    case badEscape = "an escape is malformed"
    case badText = "a text is not UTF-8"
    case controlCharacter = "a text holds a control character"
    case tooDeep = "it is nested more than 64 deep"
    case unexpectedEnd = "it ends in the middle"
    case trailing = "something follows its end"
  }

  let rule: Rule
  let offset: Int

  /// The sentence that a message quotes.
  var sentence: String { "\(rule.rawValue), at byte \(offset + 1)" }
}

/// Walks through one JSON text (RFC 8259) without building a tree of it.
///
/// The caller asks for what it expects, in order; what it does not want it skips, checked all the
/// same. Strict: no comments, no trailing commas, no leading zeros, UTF-8 only, 64 levels deep.
struct JSONReader {
  enum Kind { case object, array, string, number, literal }

  static let depthLimit = 64

  let bytes: ArraySlice<UInt8>
  private(set) var at: Int
  private var depth = 0

  /// Reads the text from its start, or from the start of a value inside it.
  init(_ bytes: ArraySlice<UInt8>, from start: Int? = nil) {
    self.bytes = bytes
    at = start ?? bytes.startIndex
  }

  /// The kind of the value that comes next.
  mutating func kind() throws(JSONError) -> Kind {
    switch try next() {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .literal
    default: throw error(.valueExpected)
    }
  }

  /// Walks through an object; the body must read or skip each member's value.
  mutating func object(
    _ member: (inout Self, _ name: String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"))
    if try take(UInt8(ascii: "}")) { return depth -= 1 }
    repeat {
      guard try next() == UInt8(ascii: "\"") else { throw error(.nameExpected) }
      let name = try string()
      guard try take(UInt8(ascii: ":")) else { throw error(.colonExpected) }
      try member(&self, name)
    } while try take(UInt8(ascii: ","))
    guard try take(UInt8(ascii: "}")) else { throw error(.separatorExpected) }
    depth -= 1
  }

  /// Walks through an array; the body must read or skip each element.
  mutating func array(_ element: (inout Self) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "["))
    if try take(UInt8(ascii: "]")) { return depth -= 1 }
    repeat { try element(&self) } while try take(UInt8(ascii: ","))
    guard try take(UInt8(ascii: "]")) else { throw error(.separatorExpected) }
    depth -= 1
  }

  /// Passes over a value and checks it.
  ///
  /// - Returns: Where it stands, its quotes or brackets with it.
  @discardableResult
  mutating func skip() throws(JSONError) -> Range<Int> {
    let kind = try kind()
    let start = at
    switch kind {
    case .object: try object { (reader, _) throws(JSONError) in try reader.skip() }
    case .array: try array { (reader) throws(JSONError) in try reader.skip() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .literal: try literal()
    }
    return start..<at
  }

  /// Checks that nothing but space follows.
  mutating func end() throws(JSONError) {
    skipSpace()
    if at < bytes.endIndex { throw error(.trailing) }
  }

  /// A text, its escapes undone; half of a surrogate pair becomes U+FFFD.
  mutating func string() throws(JSONError) -> String {
    String(decoding: try stringBytes(), as: UTF8.self)
  }

  /// A number, and its digits as they stand.
  mutating func number() throws(JSONError) -> (value: Double, text: ArraySlice<UInt8>) {
    _ = try next()
    let start = at
    _ = takeNow(UInt8(ascii: "-"))
    if takeNow(UInt8(ascii: "0")) {
      if at < bytes.endIndex, isDigit(bytes[at]) { throw error(.badNumber) }
    } else {
      try digits()
    }
    if takeNow(UInt8(ascii: ".")) { try digits() }
    if takeNow(UInt8(ascii: "e")) || takeNow(UInt8(ascii: "E")) {
      if !takeNow(UInt8(ascii: "+")) { _ = takeNow(UInt8(ascii: "-")) }
      try digits()
    }
    let text = bytes[start..<at]
    return (DecimalNumber.value(of: text) ?? .nan, text)
  }

  /// `true`, `false` or `null`.
  mutating func literal() throws(JSONError) {
    _ = try next()
    for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return
    }
    throw error(.valueExpected)
  }

  /// The next byte that is not space.
  mutating func next() throws(JSONError) -> UInt8 {
    skipSpace()
    guard at < bytes.endIndex else { throw error(.unexpectedEnd) }
    return bytes[at]
  }

  func error(_ rule: JSONError.Rule) -> JSONError {
    JSONError(rule: rule, offset: at - bytes.startIndex)
  }

  mutating func advance(to position: Int) { at = position }

  private mutating func open(_ bracket: UInt8) throws(JSONError) {
    guard try take(bracket) else { throw error(.valueExpected) }
    depth += 1
    guard depth <= Self.depthLimit else { throw error(.tooDeep) }
  }

  private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
    let isThere = try next() == byte
    if isThere { at += 1 }
    return isThere
  }

  private mutating func takeNow(_ byte: UInt8) -> Bool {
    guard at < bytes.endIndex, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while at < bytes.endIndex, isDigit(bytes[at]) { at += 1 }
    if at == start { throw error(at == bytes.endIndex ? .unexpectedEnd : .badNumber) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private mutating func skipSpace() {
    while at < bytes.endIndex {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }
}
