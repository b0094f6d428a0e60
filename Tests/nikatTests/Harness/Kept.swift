import Foundation
import Testing

/// A file kept in git that must equal what the program says now; `make bless` renews it.
struct Kept {
  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether kept files are renewed now.
  static let isBlessing = ProcessInfo.processInfo.environment["NIKAT_BLESS"] == "1"

  let path: String

  /// A file by its path in the package.
  init(_ path: String) { self.path = path }

  /// A snapshot of a test.
  init(snapshot name: String) { self.init("Tests/nikatTests/Snapshots/\(name).txt") }

  /// Compares the file with a text, or renews it.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let url = Self.package.appending(path: path)
    if Self.isBlessing {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let kept = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    #expect(kept == text, "\(path) is not up to date: make bless", sourceLocation: location)
  }
}
