/// A length on the ground, with its unit in the name of every access.
public struct Distance: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The length in metres.
  public let meters: Double

  /// A length given in metres.
  public static func meters(_ meters: Double) -> Self { Self(meters: meters) }

  /// A length given in kilometres.
  public static func kilometers(_ kilometers: Double) -> Self { Self(meters: kilometers * 1000) }

  public static func < (left: Self, right: Self) -> Bool { left.meters < right.meters }
}
