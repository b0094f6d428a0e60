import Foundation

@testable import Survey

/// Real files beside the package, which tests read and the project does not hold.
enum SharedData {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  static var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func path(_ name: String) -> String { folder.appending(path: name).path }
}

/// A generator that gives the same numbers in every run: SplitMix64 of Steele and others, 2014.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The text damaged as transport and bad tools damage it: bytes changed, cut out, doubled.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(at..<min(at + Int.random(in: 1...9, using: &self), bytes.count))
      case 2: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: bytes[at..<min(at + 5, bytes.count)], at: at)
      }
    }
    return bytes
  }
}

/// A file in the temporary folder that goes when the test ends.
final class TemporaryFile {
  let path: String

  init(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: name).path
    try Data(bytes).write(to: URL(filePath: path))
  }

  convenience init(_ name: String, _ text: String) throws { try self.init(name, Array(text.utf8)) }

  deinit {
    try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
  }
}

extension RecordParser {
  /// All records of a text that comes in chunks of a size.
  mutating func records(of bytes: [UInt8], chunk: Int = 1 << 20) throws -> [Record] {
    var records: [Record] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try read(Array(bytes[start..<min(start + chunk, bytes.count)]))
      if let batch = takeBatch() { records += batch }
    }
    try end()
    if let batch = takeBatch() { records += batch }
    return records
  }
}

extension SourceFile {
  /// All records of a file.
  static func records(of path: String, layer: String? = nil) async throws -> [Record] {
    var records: [Record] = []
    try await open(path, layer: layer).read { (batch, _) in
      records += batch
      return true
    }
    return records
  }
}
