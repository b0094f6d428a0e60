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

  /// The place of a file in it, which need not exist.
  public func url(_ name: String) -> URL { url.appending(path: name) }

  /// The path of a file in it, which need not exist.
  public func path(_ name: String) -> String { url(name).path }

  /// The names of what lies in it, in order.
  public var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  /// Reads a file as UTF-8.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// Writes a text as UTF-8.
  ///
  /// - Returns: Its path.
  @discardableResult public func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  /// Writes a file.
  ///
  /// - Returns: Its path.
  @discardableResult public func write(_ bytes: some Sequence<UInt8>, to name: String) throws
    -> String
  {
    try Data(bytes).write(to: url(name))
    return path(name)
  }
}
