@testable import Survey

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
