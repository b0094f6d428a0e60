import Foundation
import Wording

@testable import Registry

/// An empty register in a folder of its own, removed when the test is over.
final class TemporaryRegister {
  let folder: URL
  let register: Register

  var path: String { register.path }

  init(for purpose: Register.Purpose = .real) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nikat-registry-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    register = try Register(
      creating: folder.appendingPathComponent("register.sqlite").path, for: purpose)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

extension Signature {
  static let surveyor = Signature(who: "surveyor", at: "2026-04-01T09:30:00Z")
}
