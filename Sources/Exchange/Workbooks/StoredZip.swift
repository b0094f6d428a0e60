/// A zip archive whose files are stored as they are (APPNOTE.TXT 6.3.10, method 0).
///
/// Every file carries the same date, so that the same content gives the same bytes.
struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file.
  ///
  /// - Precondition: Fewer than 65,536 files and 4 GiB.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(body.count)
    var entry: [UInt8] = []
    // Version 2.0; bit 11: the name is UTF-8; method 0; 1 January 1980.
    for half in [20, 1 << 11, 0, 0, 1 << 5 | 1] as [UInt16] { Self.append(half, to: &entry) }
    let size = UInt32(content.count)
    for word in [CRC32.of(content), size, size] { Self.append(word, to: &entry) }
    Self.append(UInt16(name.utf8.count), to: &entry)
    Self.append(UInt16(0), to: &entry)

    Self.append(0x0403_4B50 as UInt32, to: &body)
    body += entry + Array(name.utf8) + content

    Self.append(0x0201_4B50 as UInt32, to: &directory)
    Self.append(20 as UInt16, to: &directory)
    directory += entry
    // No comment, disk 0, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    Self.append(offset, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    var bytes = body + directory
    Self.append(0x0605_4B50 as UInt32, to: &bytes)
    for half in [0, 0, count, count] as [UInt16] { Self.append(half, to: &bytes) }
    Self.append(UInt32(directory.count), to: &bytes)
    Self.append(UInt32(body.count), to: &bytes)
    Self.append(0 as UInt16, to: &bytes)
    return bytes
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

/// The check sum of zip archives: CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320.
enum CRC32 {
  /// The check sum of bytes; 0xCBF43926 of "123456789".
  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
