import FoundationEssentials
import Registry
import Wording

/// The register that an import writes into.
enum ImportRegister {
  /// Opens the register of the options, or on a dry run a copy of it that is gone afterwards.
  ///
  /// - Parameters:
  ///   - options: Where the register is.
  ///   - isDryRun: Whether nothing is to be written.
  ///   - body: Imports.
  /// - Throws: ``Wording/Problem`` `register.*` if it cannot be opened or holds invented data; what
  ///   the body throws.
  static func open(
    _ options: RegisterOptions, isDryRun: Bool, _ body: (Register) async throws -> Void
  ) async throws {
    guard isDryRun else {
      return try await use(try Register(opening: options.path, for: .writing), body)
    }
    let copy = FileManager.default.temporaryDirectory.path + "/nikat-\(UUID().uuidString).sqlite"
    defer {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: copy + suffix)
      }
    }
    try Register(opening: options.path, for: .reading).copy(to: copy)
    try await use(try Register(opening: copy, for: .writing), body)
  }

  private static func use(
    _ register: Register, _ body: (Register) async throws -> Void
  ) async throws {
    try register.read { try $0.require(.real) }
    try await body(register)
  }
}
