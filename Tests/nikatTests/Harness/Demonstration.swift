import Foundation
import Testing

/// The demonstration register, made once for all tests that ask it.
enum Demonstration {
  private static let original = Result {
    let folder = try Folder()
    let outcome = try Terminal.run(["demo"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome)")
    return folder
  }

  /// A folder of its own with a copy in `nikat.sqlite`.
  static func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: original.get().url("nikat.sqlite"), to: folder.url("nikat.sqlite"))
    return folder
  }
}
