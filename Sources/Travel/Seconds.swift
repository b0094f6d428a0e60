/// How long a way takes, in seconds.
public struct Seconds: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The number of seconds; infinite where there is no way.
  public let value: Double

  /// Takes a number of seconds.
  public init(_ value: Double) { self.value = value }

  /// Takes a number of minutes.
  public static func minutes(_ minutes: Double) -> Self { Self(minutes * 60) }

  /// The same time in minutes.
  public var inMinutes: Double { value / 60 }

  public static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}
