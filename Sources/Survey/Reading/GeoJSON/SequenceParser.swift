import Wording

/// Reads JSON objects one after another: GeoJSONSeq (RFC 8142) and newline-delimited JSON.
///
/// Where record separators (RS, 0x1E) divide the objects, line ends are space; else each line is
/// an object, and a broken one costs only its own line.
struct SequenceParser: RecordParser {
  /// By what the records are counted.
  enum Numbering { case lines, features }

  private static let sizeLimit = 64 << 20

  private var records: FeatureRecords
  private let numbering: Numbering
  private var separator: UInt8 = UInt8(ascii: "\n")
  private var isFirst = true
  private var number = 1
  private var isBlank = true

  /// Reads the objects of a file whose name is told to a person in messages.
  init(file: String, numbering: Numbering, dialect: JSONDialect = .geoJSON) {
    records = FeatureRecords(file: file, dialect: dialect)
    self.numbering = numbering
  }

  let notes: [Bilingual] = []

  mutating func takeBatch() -> RecordBatch? { records.takeBatch() }

  mutating func read(_ chunk: [UInt8]) throws(Problem) {
    if isFirst, let first = chunk.first {
      isFirst = false
      if first == 0x1E { separator = first }
    }
    var rest = chunk[...]
    while let end = rest.firstIndex(of: separator) {
      append(rest[..<end])
      endObject()
      rest = rest[(end + 1)...]
    }
    append(rest)
    guard records.size <= Self.sizeLimit else {
      throw Problem(.rowTooLarge, at: place, ["value": "\(Self.sizeLimit)"])
    }
  }

  mutating func end() throws(Problem) {
    endObject()
    records.finish()
  }

  private var position: Record.Position {
    numbering == .lines ? .line(number) : .feature(number)
  }

  private var place: String { Record.place(file: records.file, position: position) }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    records.append(bytes)
    isBlank = isBlank && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }

  private mutating func endObject() {
    defer { isBlank = true }
    if isBlank {
      records.dropObject()
      if numbering == .lines, separator != 0x1E { number += 1 }
    } else {
      records.endObject(at: position)
      number += 1
    }
  }
}
