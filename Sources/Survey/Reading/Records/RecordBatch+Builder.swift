import Wording

extension RecordBatch {
  /// Takes bytes and cells in file order and cuts them into records.
  struct Builder {
    /// Bytes of the record under construction stand at the end, from ``rawStart``.
    private(set) var raw: [UInt8] = []
    private(set) var rawStart = 0
    private var values: [UInt8] = []
    private var cellEnds: [Int32] = []
    private var rowValues = 0
    private var rowCells = 0
    private var rows: [Row] = []
    private var geometries: [Int: Geometry] = [:]
    private var problems: [Int: [Problem]] = [:]

    /// How many records are complete.
    var count: Int { rows.count }
    /// How many cells the record under construction has.
    var cellCount: Int { cellEnds.count - rowCells }
    /// How many bytes the cell under construction has.
    var cellSize: Int { values.count - (cellEnds.last.map(Int.init) ?? 0) }
    /// Whether no cell of the record under construction holds more than spaces.
    var isBlank: Bool { values[rowValues...].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    /// How many bytes the record under construction has.
    var rawSize: Int { raw.count - rawStart }

    /// Whether a cell of the record under construction, from this one on, holds text.
    func hasText(fromCell cell: Int) -> Bool {
      cell < cellCount && Int(cellEnds[rowCells + cell - 1]) < values.count
    }

    mutating func appendRaw(_ bytes: ArraySlice<UInt8>) { raw.append(contentsOf: bytes) }

    mutating func append(_ bytes: ArraySlice<UInt8>) { values.append(contentsOf: bytes) }

    mutating func append(_ byte: UInt8) { values.append(byte) }

    mutating func endCell() { cellEnds.append(Int32(truncatingIfNeeded: values.count)) }

    mutating func add(_ problem: Problem) { problems[rows.count, default: []].append(problem) }

    /// Ends the record under construction.
    ///
    /// Its last `lineEnd` bytes are the line's end.
    mutating func endRecord(
      at position: Record.Position, lineEnd: Int = 0, geometry: Geometry? = nil, part: Int = 0
    ) {
      if let geometry { geometries[rows.count] = geometry }
      rows.append(
        Row(
          position: position, raw: rawStart..<raw.count - lineEnd, values: rowValues,
          cells: rowCells..<cellEnds.count, part: part))
      startRecord()
    }

    /// Forgets the record under construction, which was a blank line.
    mutating func dropRecord() {
      cellEnds.removeSubrange(rowCells...)
      values.removeSubrange(rowValues...)
      raw.removeSubrange(rawStart...)
      problems[rows.count] = nil
    }

    /// Hands out the cells of the record under construction, which was the header.
    mutating func takeHeader() -> [String] {
      var start = rowValues
      let names = cellEnds[rowCells...].map { end in
        defer { start = Int(end) }
        return EncodedText.string(values[start..<Int(end)])
      }
      dropRecord()
      return names
    }

    /// Undoes the record under construction and hands back its bytes, to be read another way.
    mutating func takeBack() -> [UInt8] {
      let bytes = Array(raw[rawStart...])
      dropRecord()
      return bytes
    }

    /// Hands out the complete records and keeps what was begun.
    mutating func takeBatch(file: String, header: RecordHeader) -> RecordBatch? {
      guard !rows.isEmpty else { return nil }
      var next = Self()
      next.raw = Array(raw[rawStart...])
      next.values = Array(values[rowValues...])
      next.cellEnds = cellEnds[rowCells...].map { $0 - Int32(truncatingIfNeeded: rowValues) }
      if let begun = problems.removeValue(forKey: rows.count) { next.problems[0] = begun }
      cellEnds.removeSubrange(rowCells...)
      values.removeSubrange(rowValues...)
      repairText()
      let batch = RecordBatch(
        file: file, header: header, rows: rows, raw: raw, values: values, cellEnds: cellEnds,
        geometries: geometries, problems: problems)
      self = next
      return batch
    }

    private mutating func startRecord() {
      rawStart = raw.count
      rowValues = values.count
      rowCells = cellEnds.count
    }

    /// Makes all cells valid UTF-8: those of a record that is not are read as Windows-1252.
    ///
    /// Commas, quotes and line ends are the same bytes in both, so records are cut alike.
    private mutating func repairText() {
      if EncodedText.isUTF8(values[...]) { return }
      var repaired = Self()
      for (index, row) in rows.enumerated() {
        let end = row.cells.last.map { Int(cellEnds[$0]) } ?? row.values
        let valid = EncodedText.isUTF8(values[row.values..<end])
        var start = row.values
        for cell in row.cells {
          let bytes = values[start..<Int(cellEnds[cell])]
          if valid {
            repaired.append(bytes)
          } else {
            repaired.append(EncodedText.utf8(windows1252: bytes)[...])
          }
          repaired.endCell()
          start = Int(cellEnds[cell])
        }
        if !valid { problems[index, default: []].append(Problem(.rowNotUTF8)) }
        repaired.endRecord(at: row.position)
      }
      let moved = repaired.rows
      rows = zip(rows, moved).map { old, new in
        Row(
          position: old.position, raw: old.raw, values: new.values, cells: new.cells,
          part: old.part)
      }
      values = repaired.values
      cellEnds = repaired.cellEnds
    }
  }
}
