/// What a form's answers are made of: texts, groups of named answers, and lists of repeats.
indirect enum FormValue: Hashable, Sendable {
  /// A named answer of a group.
  struct Member: Hashable, Sendable {
    let name: String
    var value: FormValue
  }

  /// An answer as text; empty where nothing was answered.
  case text(String)
  case list([FormValue])
  /// Named answers in their order.
  case group([Member])

  /// The answer of a group under a name; nil if it has none.
  subscript(name: String) -> FormValue? {
    guard case .group(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if it is one and not empty.
  var text: String? {
    guard case .text(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  /// The elements of a list; a single value counts as a list of one.
  var elements: [FormValue] {
    if case .list(let elements) = self { return elements }
    return [self]
  }

  /// The named answers of a group; none for others.
  var members: [Member] {
    guard case .group(let members) = self else { return [] }
    return members
  }
}

extension FormValue {
  /// Reads one JSON text, the digits of its numbers as they stand, `null` as nothing.
  ///
  /// - Throws: ``JSONError`` with the first offence.
  init(json bytes: ArraySlice<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try Self(&reader)
    try reader.end()
  }

  private init(_ reader: inout JSONReader) throws(JSONError) {
    switch try reader.kind() {
    case .object:
      var members: [Member] = []
      try reader.object { (reader, name) throws(JSONError) in
        members.append(Member(name: name, value: try Self(&reader)))
      }
      self = .group(members)
    case .array:
      var elements: [FormValue] = []
      try reader.array { (reader) throws(JSONError) in elements.append(try Self(&reader)) }
      self = .list(elements)
    case .string: self = .text(try reader.string())
    case .number: self = .text(String(decoding: try reader.number().text, as: UTF8.self))
    case .literal:
      let start = reader.at
      try reader.literal()
      let word = String(decoding: reader.bytes[start..<reader.at], as: UTF8.self)
      self = .text(word == "null" ? "" : word)
    }
  }
}
