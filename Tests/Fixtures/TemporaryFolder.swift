public import Foundation

/// A folder for one test, gone when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "nikat-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it, which need not exist.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file.
  ///
  /// - Returns: Its path.
  @discardableResult public func write(_ bytes: some Sequence<UInt8>, to name: String) throws
    -> String
  {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }
}
