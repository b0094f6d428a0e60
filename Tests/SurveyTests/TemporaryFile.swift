import Fixtures

/// A file in a folder of its own that goes when the test ends.
final class TemporaryFile {
  let path: String
  private let folder: TemporaryFolder

  init(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    folder = try TemporaryFolder()
    path = try folder.write(bytes, to: name)
  }

  convenience init(_ name: String, _ text: String) throws { try self.init(name, Array(text.utf8)) }
}
