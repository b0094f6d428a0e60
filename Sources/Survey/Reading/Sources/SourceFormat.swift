import Wording

/// What a file turned out to be, and how its records are had.
enum SourceFormat: Sendable {
  case delimited(UInt8, TextEncoding)
  case document(TextEncoding, JSONDialect)
  case sequence(TextEncoding, JSONDialect)
  /// Form submissions in XML: this file, or many of a folder or archive.
  case submissions(Submissions)
  /// A table of submissions, and the tables of its repeats beside it in an archive.
  case linkedTables(LinkedTables)
  /// Read by GDAL, under this name of GDAL's for the file.
  case converted(GDALFormat, dataset: String)

  /// The format in words, for a person: "comma-separated text, UTF-8".
  var description: Bilingual {
    switch self {
    case .delimited(let delimiter, let encoding):
      let (english, hindi) =
        switch delimiter {
        case UInt8(ascii: ";"): ("semicolon-separated", "अर्धविराम से अलग किया")
        case UInt8(ascii: "\t"): ("tab-separated", "टैब से अलग किया")
        case UInt8(ascii: "|"): ("bar-separated", "खड़ी रेखा से अलग किया")
        default: ("comma-separated", "अल्पविराम से अलग किया")
        }
      return Bilingual("\(english) text, \(encoding.name)", "\(hindi) पाठ, \(encoding.name)")
    case .document(_, let dialect): return dialect.name
    case .sequence(_, let dialect):
      return Bilingual(
        "\(dialect.name.english), one \(dialect == .geoJSON ? "feature" : "object") a line",
        "\(dialect.name.hindi), हर पंक्ति में एक")
    case .submissions(let submissions): return submissions.description
    case .linkedTables(let tables): return tables.description
    case .converted(let format, _): return format.name
    }
  }

  /// Everything that is read, for the message about a file that is not.
  static let known =
    "CSV, TSV, GeoJSON, GeoJSONSeq (also .gz and .zip), submissions of ODK and KoboToolbox, FHIR, "
    + "DHIS2, shapefile, GeoPackage, FlatGeobuf, OSM, KML, KMZ, GPX, xlsx, xls, ods"

  /// Recognises text by its first bytes; nil if they are no text.
  init?(text sample: [UInt8], named name: String) {
    let encoding = TextEncoding(sample: sample)
    var stream = TextStream(encoding: encoding)
    let text = stream.text(sample)
    if text.contains(0) { return nil }
    let isSpace = { (byte: UInt8) in byte <= 0x20 && byte != 0x1E }
    switch text.first(where: { !isSpace($0) }) {
    case 0x1E: self = .sequence(encoding, JSONDialect(sample: text))
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let dialect = JSONDialect(sample: text)
      self =
        Self.isSequence(text, named: name)
        ? .sequence(encoding, dialect) : .document(encoding, dialect)
    case UInt8(ascii: "<"):
      guard let root = XMLReader.start(of: text), OpenRosaSubmission.begins(with: root) else {
        return nil
      }
      self = .submissions(.file)
    case nil: return nil
    default: self = .delimited(Delimiter.sniffed(from: text), encoding)
    }
  }

  /// Whether the first line is a whole object and another follows, or the name says so.
  private static func isSequence(_ text: [UInt8], named name: String) -> Bool {
    let lowered = name.lowercased()
    if [".geojsonl", ".geojsons", ".ndjson", ".jsonl"].contains(where: lowered.hasSuffix) {
      return true
    }
    guard let lineEnd = text.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let next = text[lineEnd...].first { $0 > 0x20 }
    var reader = JSONReader(text[..<lineEnd])
    do throws(JSONError) {
      try reader.skip()
      try reader.end()
    } catch {
      return false
    }
    return next == UInt8(ascii: "{")
  }
}
