/// One answer in one field, before a format gives it its spelling.
public enum Value: Hashable, Sendable {
  /// Nothing is known: null in JSON, an empty field in CSV and tables.
  case missing
  case text(String)
  case integer(Int)
  /// A number with the decimals that it deserves; one that is not finite counts as missing.
  case number(Double, Decimals)
  case boolean(Bool)
  case list([Value])
  case object(Fields)

  /// A text, or missing.
  public static func text(_ text: String?) -> Self { text.map(Value.text) ?? .missing }

  /// An integer, or missing.
  public static func integer(_ integer: Int?) -> Self { integer.map(Value.integer) ?? .missing }

  /// A number, or missing.
  public static func number(_ number: Double?, _ decimals: Decimals) -> Self {
    number.map { .number($0, decimals) } ?? .missing
  }

  /// Degrees of longitude or latitude, as exact as the distances beside them.
  public static func degrees(_ degrees: Double?) -> Self { number(degrees, .ofDegrees) }

  /// Metres on the ground, to the millimetre: always three decimals.
  public static func meters(_ meters: Double?) -> Self { number(meters, .ofMeters) }
}

/// Named values in a fixed order: the inside of a JSON object.
public struct Fields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One name with its value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value.
    public let value: Value
  }

  /// The fields in order.
  public private(set) var all: [Field]

  /// No fields yet.
  public init() { all = [] }

  /// Fields in the order written, each key once.
  public init(dictionaryLiteral pairs: (String, Value)...) {
    all = pairs.map { Field(key: $0, value: $1) }
  }

  /// Adds a field behind the others.
  public mutating func append(_ key: String, _ value: Value) {
    all.append(Field(key: key, value: value))
  }
}
