import Wording

/// Makes records of JSON objects, and gathers the columns that they turn out to have.
///
/// A GeoJSON feature gives its properties and its `id`; any other object gives its members. A
/// value that is a list or an object becomes its own JSON text.
struct FeatureRecords {
  let file: String
  private let dialect: JSONDialect
  private var columns = GatheredColumns()
  private var builder = RecordBatch.Builder()
  /// Resources of FHIR wait for the end, because they tell of each other.
  private var resources: [(resource: FHIRResource, raw: [UInt8], position: Record.Position)] = []
  private var waiting = 0

  private static let mostWaiting = 256 << 20

  init(file: String, dialect: JSONDialect = .geoJSON) {
    self.file = file
    self.dialect = dialect
  }

  /// How many bytes the object under construction has.
  var size: Int { builder.rawSize }

  /// Adds bytes to the object under construction.
  mutating func append(_ bytes: ArraySlice<UInt8>) { builder.appendRaw(bytes) }

  /// Ends the object under construction and makes a record of it.
  mutating func endObject(at position: Record.Position, cutOff: Bool = false) {
    let place = Record.place(file: file, position: position)
    if cutOff {
      builder.add(Problem(.rowCutOff, at: place))
      return builder.endRecord(at: position)
    }
    let text = builder.raw[builder.rawStart...]
    do throws(JSONError) {
      if dialect == .fhir { return try wait(for: text, at: position) }
      if let rows = try dialect.rows(of: text) {
        return columns.write(rows, of: Array(text)[...], at: position, place, into: &builder)
      }
      let feature = try Feature(text)
      columns.write(feature.cells, at: place, into: &builder)
      builder.endRecord(at: position, geometry: geometry(feature, in: text, at: place))
    } catch {
      builder.add(Problem(.rowNotJSON, at: place, ["value": error.sentence]))
      builder.endRecord(at: position)
    }
  }

  /// Ends the file.
  mutating func finish() {
    for (entry, row) in zip(resources, FHIRBundle.rows(of: resources.map(\.resource))) {
      builder.appendRaw(entry.raw[...])
      let place = Record.place(file: file, position: entry.position)
      columns.write([row], of: [], at: entry.position, place, into: &builder)
    }
    resources = []
  }

  /// Forgets the object under construction, which was blank.
  mutating func dropObject() { builder.dropRecord() }

  /// Hands out the complete records; nil if there are none.
  mutating func takeBatch() -> RecordBatch? {
    builder.takeBatch(file: file, header: columns.header)
  }

  private mutating func wait(for text: ArraySlice<UInt8>, at position: Record.Position)
    throws(JSONError)
  {
    let resource = FHIRResource(try FormValue(json: text))
    resources.append((resource, builder.takeBack(), position))
    waiting += text.count
    // Beyond that, organizations of later resources are not joined any more.
    if waiting > Self.mostWaiting { finish() }
  }

  private mutating func geometry(
    _ feature: Feature, in text: ArraySlice<UInt8>, at place: String
  ) -> Geometry? {
    guard let range = feature.geometry else { return nil }
    do throws(Problem) {
      return try Geometry(geoJSON: text[range])
    } catch {
      builder.add(Problem(error.kind, at: place, error.details))
      return nil
    }
  }
}
