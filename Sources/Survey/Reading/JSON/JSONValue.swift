/// A whole JSON text as a tree, for small documents.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The value and the digits as they stand, for identifiers longer than a double holds.
  case number(Double, text: String)
  case string(String)
  case array([JSONValue])
  /// Of members with one name the last wins.
  case object([String: JSONValue])

  /// Reads a whole text.
  ///
  /// - Throws: ``JSONError`` with the first offence.
  init(parsing bytes: ArraySlice<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try Self(&reader)
    try reader.end()
  }

  private init(_ reader: inout JSONReader) throws(JSONError) {
    switch try reader.kind() {
    case .object:
      var members: [String: JSONValue] = [:]
      try reader.object { (reader, name) throws(JSONError) in
        members[name] = try Self(&reader)
      }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      try reader.array { (reader) throws(JSONError) in elements.append(try Self(&reader)) }
      self = .array(elements)
    case .string: self = .string(try reader.string())
    case .number:
      let number = try reader.number()
      self = .number(number.value, text: String(decoding: number.text, as: UTF8.self))
    case .literal:
      let word = reader.bytes[reader.at]
      try reader.literal()
      self = word == UInt8(ascii: "n") ? .null : .bool(word == UInt8(ascii: "t"))
    }
  }
}
