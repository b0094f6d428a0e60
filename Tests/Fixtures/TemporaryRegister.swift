public import Registry

/// An empty register in a folder of its own, removed when the test is over.
public final class TemporaryRegister {
  public let folder: TemporaryFolder
  public let register: Register

  /// The file of the register.
  public var path: String { register.path }

  /// Makes a register for real or for demonstration data.
  public init(for purpose: Register.Purpose = .real) throws {
    folder = try TemporaryFolder()
    register = try Register(creating: folder.path("register.sqlite"), for: purpose)
  }
}

extension Signature {
  /// Who changes registers in tests, and when.
  public static let surveyor = Signature(who: "surveyor", at: "2026-04-01T09:30:00Z")
}
