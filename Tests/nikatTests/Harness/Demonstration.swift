import Fixtures
import Foundation
import Testing

/// The demonstration register, made once for all tests that ask it.
///
/// Its bytes are kept, not its folder: what is static is never given up, and would stay on the disk.
enum Demonstration {
  private static let original = Result {
    let folder = try TemporaryFolder()
    let outcome = try Terminal.run(["demo"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome)")
    return try Data(contentsOf: folder.url("nikat.sqlite"))
  }

  /// A folder of its own with a copy in `nikat.sqlite`.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try original.get().write(to: folder.url("nikat.sqlite"))
    return folder
  }
}
