/// Why a text is not XML as submissions are written, and where.
struct XMLError: Error, Hashable {
  enum Rule: String {
    case declaration = "it declares a document type, which no submission needs"
    case elementExpected = "an element is missing"
    case badName = "a name is malformed"
    case badAttribute = "an attribute is malformed"
    case badReference = "a reference is not known"
    case endExpected = "an end tag does not fit its start"
    case tooDeep = "it is nested more than 64 deep"
    case tooMany = "it has more than 20,000 elements"
    case unexpectedEnd = "it ends in the middle"
    case trailing = "something follows its end"
  }

  let rule: Rule
  let offset: Int

  /// The sentence that a message quotes.
  var sentence: String { "\(rule.rawValue), at byte \(offset + 1)" }
}

/// One element with what is in it.
struct XMLElement {
  /// The name without its prefix.
  let name: String
  /// Attributes by their names without prefixes.
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  var text = ""
}

/// Reads the XML of form submissions (XML 1.0, fifth edition) into its elements.
///
/// Strict where a mistake could hide something: tags fit, references are the five of XML or numbers,
/// document types are refused, and with them all entities that expand. Comments and processing
/// instructions are passed over. Prefixes are dropped: a submission's `orx:meta` and `meta` are one.
struct XMLReader {
  private static let depthLimit = 64
  private static let elementLimit = 20_000

  private let bytes: [UInt8]
  private var at = 0
  private var elements = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The root element of a text in UTF-8.
  ///
  /// - Throws: ``XMLError`` with the first offence.
  static func root(of bytes: [UInt8]) throws(XMLError) -> XMLElement {
    var reader = Self(bytes)
    try reader.passMisc()
    guard reader.at < bytes.count, bytes[reader.at] == UInt8(ascii: "<") else {
      throw reader.error(.elementExpected)
    }
    let root = try reader.element(depth: 1)
    try reader.passMisc()
    if reader.at < bytes.count { throw reader.error(.trailing) }
    return root
  }

  /// The root's start tag, of a text that may be cut off behind it; nil if there is none.
  static func start(of bytes: [UInt8]) -> XMLElement? {
    var reader = Self(bytes)
    guard (try? reader.passMisc()) != nil, reader.at < bytes.count else { return nil }
    return try? reader.startTag().element
  }

  private mutating func element(depth: Int) throws(XMLError) -> XMLElement {
    guard depth <= Self.depthLimit else { throw error(.tooDeep) }
    elements += 1
    guard elements <= Self.elementLimit else { throw error(.tooMany) }
    let name = at
    var (element, isEmpty) = try startTag()
    if isEmpty { return element }
    var text: [UInt8] = []
    while true {
      guard at < bytes.count else { throw error(.unexpectedEnd) }
      if bytes[at] == UInt8(ascii: "&") {
        try appendReference(to: &text)
      } else if bytes[at] != UInt8(ascii: "<") {
        text.append(bytes[at])
        at += 1
      } else if follows("</") {
        try passEnd(of: name)
        break
      } else if follows("<!--") {
        try pass(to: "-->")
      } else if follows("<![CDATA[") {
        let start = at + 9
        try pass(to: "]]>")
        text += bytes[start..<(at - 3)]
      } else if follows("<?") {
        try pass(to: "?>")
      } else if follows("<!") {
        throw error(.declaration)
      } else {
        element.children.append(try self.element(depth: depth + 1))
      }
    }
    element.text = EncodedText.string(text[...])
    return element
  }

  private mutating func startTag() throws(XMLError) -> (element: XMLElement, isEmpty: Bool) {
    at += 1
    var element = XMLElement(name: Self.local(try name()))
    while true {
      let hadSpace = passSpace()
      guard at < bytes.count else { throw error(.unexpectedEnd) }
      if follows("/>") {
        at += 2
        return (element, true)
      }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return (element, false)
      }
      guard hadSpace else { throw error(.badAttribute) }
      let attribute = try name()
      passSpace()
      guard take(UInt8(ascii: "=")) else { throw error(.badAttribute) }
      passSpace()
      let value = try attributeValue()
      // Namespaces are declared by attributes that nobody asks for.
      if !attribute.starts(with: "xmlns".utf8) { element.attributes[Self.local(attribute)] = value }
    }
  }

  private mutating func attributeValue() throws(XMLError) -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      throw error(.badAttribute)
    }
    let quote = bytes[at]
    at += 1
    var value: [UInt8] = []
    while at < bytes.count, bytes[at] != quote {
      if bytes[at] == UInt8(ascii: "<") { throw error(.badAttribute) }
      if bytes[at] == UInt8(ascii: "&") {
        try appendReference(to: &value)
      } else {
        value.append(bytes[at])
        at += 1
      }
    }
    guard take(quote) else { throw error(.unexpectedEnd) }
    return EncodedText.string(value[...])
  }

  /// Passes the end tag of the element whose start tag begins at an offset.
  private mutating func passEnd(of start: Int) throws(XMLError) {
    at += 2
    let end = try name()
    guard bytes[(start + 1)...].starts(with: end), !isNameByte(start + 1 + end.count) else {
      throw error(.endExpected)
    }
    passSpace()
    guard take(UInt8(ascii: ">")) else {
      throw error(at < bytes.count ? .endExpected : .unexpectedEnd)
    }
  }

  private mutating func appendReference(to text: inout [UInt8]) throws(XMLError) {
    let limit = min(at + 12, bytes.count)
    guard let end = bytes[at..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw error(.badReference)
    }
    let name = bytes[(at + 1)..<end]
    let scalar: Unicode.Scalar?
    if name.first == UInt8(ascii: "#") {
      let isHex = name.dropFirst().first == UInt8(ascii: "x")
      let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    } else {
      let known: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
      ]
      scalar = known[String(decoding: name, as: UTF8.self)]
    }
    guard let scalar, scalar != "\0" else { throw error(.badReference) }
    text.append(contentsOf: Array(String(scalar).utf8))
    at = end + 1
  }

  /// Comments, processing instructions and space, before and behind the root.
  private mutating func passMisc() throws(XMLError) {
    while true {
      passSpace()
      if follows("<?") {
        try pass(to: "?>")
      } else if follows("<!--") {
        try pass(to: "-->")
      } else if follows("<!") {
        throw error(.declaration)
      } else {
        return
      }
    }
  }

  private mutating func name() throws(XMLError) -> ArraySlice<UInt8> {
    let start = at
    while isNameByte(at) { at += 1 }
    guard at > start, bytes[start] > 0x39 || bytes[start] == 0x3A else { throw error(.badName) }
    return bytes[start..<at]
  }

  /// Letters, digits, `-`, `.`, `:`, `_`, and all that is not ASCII: Hindi names are names.
  private func isNameByte(_ position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    return byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 11 || byte == 0x2D
      || byte == 0x2E || byte == 0x5F
  }

  private mutating func pass(to end: String) throws(XMLError) {
    let end = Array(end.utf8)
    while at + end.count <= bytes.count {
      if bytes[at] == end[0], bytes[at..<(at + end.count)].elementsEqual(end) {
        at += end.count
        return
      }
      at += 1
    }
    throw error(.unexpectedEnd)
  }

  private func follows(_ text: StaticString) -> Bool {
    bytes[at...].starts(with: text.description.utf8)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  @discardableResult
  private mutating func passSpace() -> Bool {
    let start = at
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    return at > start
  }

  private static func local(_ name: ArraySlice<UInt8>) -> String {
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return EncodedText.string(local)
  }

  private func error(_ rule: XMLError.Rule) -> XMLError { XMLError(rule: rule, offset: at) }
}
