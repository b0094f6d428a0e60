import FoundationEssentials
import Registry
import Wording

/// The file of a register before there is one.
struct RegisterFile {
  private let path: String

  /// The file at a path.
  init(_ path: String) { self.path = path }

  /// Makes a register beside the place and puts it there when it is whole, so that an old one is
  /// lost only when the new one is ready.
  ///
  /// - Parameters:
  ///   - purpose: What the register is for.
  ///   - replacing: Whether a register that is there already may be lost.
  ///   - fill: Writes the first data.
  /// - Throws: `register.exists`, `register.foreign` if what is there is no register,
  ///   `register.unwritable`, and what `fill` throws.
  func make(
    for purpose: Register.Purpose, replacing: Bool = false,
    filling fill: (Register) throws -> Void = { _ in }
  ) throws {
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere {
      guard replacing else { throw Problem(.registerExists, at: path) }
      try requireRegister()
    }
    let partial = path + ".part"
    Self.remove(partial)
    do {
      try fill(try Register(creating: partial, for: purpose))
      if isThere { Self.remove(path) }
      try Self.move(partial, to: path)
    } catch {
      Self.remove(partial)
      throw problem(error, with: partial)
    }
  }

  /// The problem as the person knows the place: the partial file is none of their business.
  private func problem(_ error: any Error, with partial: String) -> any Error {
    guard let problem = error as? Problem else {
      return Problem(.registerUnwritable, at: path, ["value": "\(error)"])
    }
    guard problem.place == partial else { return problem }
    return Problem(
      problem.kind, at: path, problem.details, particulars: problem.particulars)
  }

  private static func move(_ partial: String, to path: String) throws {
    try FileManager.default.moveItem(atPath: partial, toPath: path)
    for suffix in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: partial + suffix) {
      try FileManager.default.moveItem(atPath: partial + suffix, toPath: path + suffix)
    }
  }

  /// Refuses to replace a file that is not a register, however `--force` was meant.
  private func requireRegister() throws(Problem) {
    do {
      _ = try Register(opening: path, for: .reading)
    } catch {
      guard error.kind == .registerNewer || error.kind == .registerOlder else { throw error }
    }
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
