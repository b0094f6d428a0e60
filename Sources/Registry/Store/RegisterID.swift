/// The register's own number of something: positive, never used again, and of one kind only, so
/// that an area's number cannot be taken for a facility's.
public struct RegisterID<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number as the file has it.
  public let number: Int64

  /// The id with a number.
  public init(_ number: Int64) { self.number = number }

  /// The number in digits.
  public var description: String { String(number) }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
