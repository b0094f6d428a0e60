import Foundation

/// How many damaged inputs each reader is given.
enum FuzzLength {
  /// Ten thousand, or as many as `NIKAT_FUZZ` says: `make fuzz` asks for a million.
  static let cases = ProcessInfo.processInfo.environment["NIKAT_FUZZ"].flatMap { Int($0) } ?? 10_000
}
