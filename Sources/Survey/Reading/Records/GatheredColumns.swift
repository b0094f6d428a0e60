import Wording

/// The columns of a file whose rows carry their own names, in the order in which they turn up.
struct GatheredColumns {
  /// Each record holds a place for each column before its last, so that this bounds a batch.
  private static let limit = 2000

  private var names: [String] = []
  private var columns: [String: Int] = [:]
  private var latest = RecordHeader([], standingInRows: true)

  /// The header of all columns so far; the same object as long as none is added.
  var header: RecordHeader {
    mutating get {
      if latest.names.count < names.count { latest = RecordHeader(names, standingInRows: true) }
      return latest
    }
  }

  /// Writes the cells of the record under construction; a name that comes twice gets a number.
  mutating func write(
    _ members: some Sequence<(name: String, value: ArraySlice<UInt8>)>, at place: String,
    into builder: inout RecordBatch.Builder
  ) {
    var cells: [ArraySlice<UInt8>] = []
    var seen: [String: Int] = [:]
    for member in members {
      seen[member.name, default: 0] += 1
      let count = seen[member.name] ?? 1
      guard let column = column(named: count == 1 ? member.name : "\(member.name) (\(count))")
      else {
        builder.add(Problem(.rowTooManyColumns, at: place, ["value": "\(Self.limit)"]))
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

  /// Ends the record under construction as one or more records of the same bytes.
  ///
  /// - Parameters:
  ///   - rows: What the bytes say.
  ///   - raw: The bytes, which stand in the builder already.
  ///   - position: Where they stand.
  ///   - place: The same for messages.
  ///   - builder: Takes the records.
  mutating func write(
    _ rows: [FormRow], of raw: ArraySlice<UInt8>, at position: Record.Position, _ place: String,
    into builder: inout RecordBatch.Builder
  ) {
    if rows.isEmpty { return builder.endRecord(at: position) }
    for (index, row) in rows.enumerated() {
      if index > 0 { builder.appendRaw(raw) }
      write(row.cells.lazy.map { ($0.name, Array($0.value.utf8)[...]) }, at: place, into: &builder)
      builder.endRecord(
        at: position, geometry: row.geometry, part: rows.count == 1 ? 0 : index + 1)
    }
  }

  private mutating func column(named name: String) -> Int? {
    if let known = columns[name] { return known }
    guard names.count < Self.limit else { return nil }
    names.append(name)
    columns[name] = names.count - 1
    return names.count - 1
  }
}
