import SystemPackage

/// A standard stream for what is not a result; nothing is lost if nobody listens.
struct Standard {
  /// Messages and progress.
  static let error = Standard(descriptor: .standardError)

  private let descriptor: FileDescriptor

  /// Writes at once.
  func write(_ text: String) {
    _ = try? descriptor.writeAll(text.utf8)
  }
}
