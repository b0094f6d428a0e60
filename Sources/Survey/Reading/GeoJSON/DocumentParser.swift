import Wording

/// Reads one JSON document object by object: a FeatureCollection, the answer of a survey server, a
/// list of objects, or a single feature, geometry or object.
///
/// Only brackets and quotes are followed to find where each feature ends; the feature itself is
/// then read strictly. So a document of any size needs the memory of its largest feature.
struct DocumentParser: RecordParser {
  private static let sizeLimit = 64 << 20

  private enum Place {
    case beforeRoot, inRoot, betweenElements, inElement, afterElements, afterRoot
  }

  private var records: FeatureRecords
  /// The members of the root under which elements may stand, such as `features`.
  private let lists: [[UInt8]]
  private var place = Place.beforeRoot
  private var depth = 0
  /// The depth at which elements stand: 1 in a list, 2 in a collection's `features`.
  private var elementDepth = 0
  private var isInText = false
  private var isEscaped = false
  /// The last text at depth 1, and the one that a colon made the name of a member.
  private var text: [UInt8] = []
  private var member: [UInt8] = []
  private var number = 1

  /// Reads the document of a file whose name is told to a person in messages.
  init(file: String, dialect: JSONDialect = .geoJSON) {
    records = FeatureRecords(file: file, dialect: dialect)
    lists = dialect.lists.map { Array($0.utf8) }
  }

  let notes: [Bilingual] = []

  mutating func takeBatch() -> RecordBatch? { records.takeBatch() }

  mutating func read(_ chunk: [UInt8]) throws(Problem) {
    /// Bytes of the object under construction that are not handed over yet.
    var kept = 0
    let span = chunk.span
    for at in span.indices {
      let byte = span[at]
      if isInText {
        follow(text: byte)
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      default: break
      }
      switch place {
      case .beforeRoot:
        kept = at
        try openRoot(byte)
      case .inRoot:
        followMember(byte)
        try follow(byte)
        if depth == 0 {
          records.append(chunk[kept...at])
          endObject()
          place = .afterRoot
        } else if byte == UInt8(ascii: "["), depth == 2, lists.contains(member) {
          records.dropObject()
          elementDepth = 2
          place = .betweenElements
        }
      case .betweenElements:
        if byte == UInt8(ascii: ",") { continue }
        if byte != UInt8(ascii: "]") {
          kept = at
          place = .inElement
        }
        try follow(byte)
        if depth < elementDepth { place = depth == 0 ? .afterRoot : .afterElements }
      case .inElement:
        let isScalarEnd =
          depth == elementDepth && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]"))
        if isScalarEnd {
          records.append(chunk[kept..<at])
          endObject()
          place = .betweenElements
          try follow(byte)
          if depth < elementDepth { place = depth == 0 ? .afterRoot : .afterElements }
        } else {
          try follow(byte)
          if depth == elementDepth, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            records.append(chunk[kept...at])
            endObject()
            place = .betweenElements
          }
        }
      case .afterElements:
        try follow(byte)
        if depth == 0 { place = .afterRoot }
      case .afterRoot: throw malformed(.trailing)
      }
    }
    if place == .inRoot || place == .inElement { records.append(chunk[kept...]) }
    guard records.size <= Self.sizeLimit else {
      throw Problem(
        .rowTooLarge, at: Record.place(file: records.file, position: .feature(number)),
        ["value": "\(Self.sizeLimit)"])
    }
  }

  mutating func end() throws(Problem) {
    switch place {
    case .beforeRoot: throw Problem(.fileEmpty, at: records.file)
    case .afterRoot: break
    default: records.endObject(at: .feature(number), cutOff: true)
    }
    records.finish()
  }

  private mutating func openRoot(_ byte: UInt8) throws(Problem) {
    switch byte {
    case UInt8(ascii: "{"): place = .inRoot
    case UInt8(ascii: "["):
      place = .betweenElements
      elementDepth = 1
    default: throw malformed(.valueExpected)
    }
    depth = 1
  }

  private mutating func endObject() {
    records.endObject(at: .feature(number))
    number += 1
  }

  private mutating func follow(_ byte: UInt8) throws(Problem) {
    switch byte {
    case UInt8(ascii: "\""):
      isInText = true
      text = []
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }

  private mutating func follow(text byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInText = false
      return
    }
    // The names that matter are short.
    if place == .inRoot, depth == 1, text.count <= 32 { text.append(byte) }
  }

  private mutating func followMember(_ byte: UInt8) {
    guard depth == 1 else { return }
    if byte == UInt8(ascii: ":") { member = text } else if byte == UInt8(ascii: ",") { member = [] }
  }

  private func malformed(_ rule: JSONError.Rule) -> Problem {
    Problem(.fileNotJSON, at: records.file, ["value": rule.rawValue])
  }
}
