import Wording

/// Makes records of JSON objects, and gathers the columns that they turn out to have.
///
/// A GeoJSON feature gives its properties and its `id`; any other object gives its members. A
/// value that is a list or an object becomes its own JSON text.
struct FeatureRecords {
  /// Each record holds a place for each column before its last, so that this bounds a batch.
  private static let columnLimit = 2000

  let file: String
  private var names: [String] = []
  private var columns: [String: Int] = [:]
  private var header = RecordHeader([], standingInRows: true)
  private var builder = RecordBatch.Builder()

  init(file: String) { self.file = file }

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
      let feature = try Feature(text)
      write(feature.cells, at: place)
      builder.endRecord(at: position, geometry: geometry(feature, in: text, at: place))
    } catch {
      builder.add(Problem(.rowNotJSON, at: place, ["value": error.sentence]))
      builder.endRecord(at: position)
    }
  }

  /// Forgets the object under construction, which was blank.
  mutating func dropObject() { builder.dropRecord() }

  /// Hands out the complete records; nil if there are none.
  mutating func takeBatch() -> RecordBatch? {
    if header.names.count < names.count { header = RecordHeader(names, standingInRows: true) }
    return builder.takeBatch(file: file, header: header)
  }

  private mutating func write(
    _ members: [(name: String, value: ArraySlice<UInt8>)], at place: String
  ) {
    var cells: [ArraySlice<UInt8>] = []
    for member in members {
      guard let column = column(named: member.name) else {
        builder.add(Problem(.rowTooManyColumns, at: place, ["value": "\(Self.columnLimit)"]))
        break
      }
      while cells.count <= column { cells.append([]) }
      cells[column] = member.value
    }
    for cell in cells {
      builder.append(cell)
      builder.endCell()
    }
  }

  private mutating func column(named name: String) -> Int? {
    if let known = columns[name] { return known }
    guard names.count < Self.columnLimit else { return nil }
    names.append(name)
    columns[name] = names.count - 1
    return names.count - 1
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
