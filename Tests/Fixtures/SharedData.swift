public import Foundation

/// Real files that lie beside the project on some machines, and are no part of it.
public enum SharedData {
  /// The folder that holds them.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  /// Whether this machine has them.
  public static var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The path of one of them.
  public static func path(_ name: String) -> String { folder.appending(path: name).path }
}
