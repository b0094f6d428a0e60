import Wording

/// The names in a zip archive, from the directory at its end.
///
/// Only names are read (APPNOTE.TXT 4.3.12 and 4.3.16); unpacking is left to child processes.
enum ZipDirectory {
  /// A file in the archive.
  struct Entry: Sendable, Hashable {
    let name: String
    /// Its bytes when it is unpacked.
    let size: Int
  }

  /// The paths of the files in the archive, in its order; without folders and macOS's shadows.
  ///
  /// - Throws: ``Wording/Problem`` `file.archive-cut-off` if the directory is missing or broken.
  static func names(in file: FileBytes, path: String) throws(Problem) -> [String] {
    try entries(in: file, path: path).map(\.name)
  }

  /// The files in the archive, in its order; without folders and macOS's shadows.
  ///
  /// - Throws: ``Wording/Problem`` `file.archive-cut-off` if the directory is missing or broken.
  static func entries(in file: FileBytes, path: String) throws(Problem) -> [Entry] {
    let broken = Problem(.archiveCutOff, at: path)
    guard let size = file.size else { throw broken }
    // The end record has 22 bytes and a comment of at most 65,535.
    let tailStart = max(0, size - 22 - 65_535)
    let tail = try file.bytes(from: tailStart, count: size - tailStart)
    let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    guard tail.count >= 22,
      let end = stride(from: tail.count - 22, through: 0, by: -1).first(where: {
        tail[$0...].starts(with: signature)
      })
    else { throw broken }
    let length = number(tail, at: end + 12, bytes: 4)
    let offset = number(tail, at: end + 16, bytes: 4)
    guard length <= 16 << 20, offset + length <= size else { throw broken }
    return entries(inDirectory: try file.bytes(from: offset, count: length))
  }

  private static func entries(inDirectory bytes: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    var at = 0
    while at + 46 <= bytes.count, bytes[at...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      let nameEnd = at + 46 + number(bytes, at: at + 28, bytes: 2)
      guard nameEnd <= bytes.count else { break }
      let name = EncodedText.string(bytes[(at + 46)..<nameEnd])
      if !name.hasSuffix("/"), !name.hasPrefix("__MACOSX/") {
        entries.append(Entry(name: name, size: number(bytes, at: at + 24, bytes: 4)))
      }
      at = nameEnd + number(bytes, at: at + 30, bytes: 2) + number(bytes, at: at + 32, bytes: 2)
    }
    return entries
  }

  /// A little-endian number.
  private static func number(_ bytes: [UInt8], at start: Int, bytes count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
