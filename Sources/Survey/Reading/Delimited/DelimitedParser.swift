import Wording

/// Reads tables of text: cells divided by a comma, semicolon, tab or bar, as RFC 4180 has it.
///
/// Lines end with CRLF, LF or CR; quoted cells hold line ends and doubled quotes. What RFC 4180
/// forbids and files do anyway is read as it is meant: a quote inside a plain cell is a letter,
/// letters after a closing quote belong to the cell, rows without any text are passed over. The
/// first row with text names the columns.
///
/// A quotation mark that is never closed would swallow the rest of the file. The record's first
/// line is then read by itself, with the mark as a letter, and reading goes on at the next line.
struct DelimitedParser: RecordParser {
  /// What a cell, a row and the sum of re-read rows may have at most.
  private enum Limit {
    static let cell = 1 << 20
    static let row = 16 << 20
    static let columns = 10_000
    static let openQuotes = 64
  }

  private enum State { case cellStart, plain, quoted, quoteInQuoted, afterReturn }

  let file: String
  private(set) var header: RecordHeader?
  private(set) var delimiter: UInt8
  private var builder = RecordBatch.Builder()
  private var state = State.cellStart
  private var line = 1
  private var rowLine = 1
  private var endedWithReturn = false
  private var openQuotes = 0
  private var blankRows = 0
  /// Whether the row under construction has met a limit, which is reported once.
  private var cellIsFull = false
  private var rowIsFull = false

  /// Reads the table of a file whose name is told to a person in messages.
  init(file: String, delimiter: UInt8) {
    self.file = file
    self.delimiter = delimiter
  }

  var notes: [Bilingual] {
    blankRows == 0
      ? []
      : [
        Bilingual(
          "rows without any text, passed over: \(blankRows)",
          "बिना किसी पाठ की पंक्तियाँ, छोड़ी गईं: \(blankRows)")
      ]
  }

  mutating func takeBatch() -> RecordBatch? {
    header.flatMap { builder.takeBatch(file: file, header: $0) }
  }

  mutating func end() throws(Problem) {
    while state == .quoted {
      if openQuotes < Limit.openQuotes {
        try read(rereadAfterFirstLine())
      } else {
        builder.add(Problem(.rowQuoteOpen, at: "\(file):\(rowLine)"))
        state = .plain
      }
    }
    switch state {
    case .afterReturn: try endRow(lineEnd: 1)
    case .cellStart where builder.rawSize == 0: break
    default: try endRow(lineEnd: 0)
    }
    guard header != nil else { throw Problem(.fileEmpty, at: file) }
  }

  mutating func read(_ chunk: [UInt8]) throws(Problem) {
    var bytes = chunk
    var at = 0
    /// Bytes before this one stand in the builder already.
    var kept = 0
    while at < bytes.count {
      switch state {
      case .cellStart:
        if bytes[at] == UInt8(ascii: "\"") {
          state = .quoted
          at += 1
        } else {
          state = .plain
        }
      case .plain:
        let end = endOfPlain(bytes, from: at)
        append(bytes[at..<end])
        at = end
        guard at < bytes.count else { break }
        at += 1
        switch bytes[at - 1] {
        case delimiter: endCell()
        case UInt8(ascii: "\r"): state = .afterReturn
        default:
          builder.appendRaw(bytes[kept..<at])
          kept = at
          try endRow(lineEnd: 1)
        }
      case .quoted:
        let end = endOfQuoted(bytes, from: at)
        if builder.cellSize + (end - at) > Limit.cell {
          builder.appendRaw(bytes[kept..<end])
          if openQuotes < Limit.openQuotes {
            bytes = try rereadAfterFirstLine() + bytes[end...]
            at = 0
            kept = 0
          } else {
            builder.add(Problem(.rowQuoteOpen, at: "\(file):\(rowLine)"))
            state = .plain
            at = end
            kept = end
          }
          break
        }
        builder.append(bytes[at..<end])
        at = end
        guard at < bytes.count else { break }
        at += 1
        state = .quoteInQuoted
      case .quoteInQuoted:
        if bytes[at] == UInt8(ascii: "\"") {
          builder.append(bytes[at])
          at += 1
          state = .quoted
        } else {
          state = .plain
        }
      case .afterReturn:
        let isPair = bytes[at] == UInt8(ascii: "\n")
        if isPair { at += 1 }
        builder.appendRaw(bytes[kept..<at])
        kept = at
        try endRow(lineEnd: isPair ? 2 : 1)
      }
    }
    builder.appendRaw(bytes[kept...])
    guard builder.rawSize <= Limit.row else {
      throw Problem(.rowTooLarge, at: "\(file):\(rowLine)", ["value": "\(Limit.row)"])
    }
  }

  private func endOfPlain(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count {
      let byte = span[at]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      at &+= 1
    }
    return at
  }

  private mutating func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] != UInt8(ascii: "\"") {
      let byte = span[at]
      if byte == UInt8(ascii: "\r") || (byte == UInt8(ascii: "\n") && !endedWithReturn) {
        line += 1
      }
      endedWithReturn = byte == UInt8(ascii: "\r")
      at &+= 1
    }
    if at < span.count { endedWithReturn = false }
    return at
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if rowIsFull || cellIsFull { return }
    let room = Limit.cell - builder.cellSize
    builder.append(bytes.prefix(room))
    guard bytes.count > room else { return }
    cellIsFull = true
    builder.add(
      Problem(.rowCellTooLarge, at: "\(file):\(rowLine)", ["value": "\(Limit.cell)"]))
  }

  private mutating func endCell() {
    state = .cellStart
    cellIsFull = false
    if rowIsFull { return }
    builder.endCell()
    guard builder.cellCount >= Limit.columns else { return }
    rowIsFull = true
    builder.add(
      Problem(.rowTooManyColumns, at: "\(file):\(rowLine)", ["value": "\(Limit.columns)"]))
  }

  private mutating func endRow(lineEnd: Int) throws(Problem) {
    endCell()
    defer {
      line += 1
      rowLine = line
      rowIsFull = false
      endedWithReturn = false
    }
    if let header {
      if builder.isBlank {
        blankRows += 1
        builder.dropRecord()
        return
      }
      checkShape(against: header)
      builder.endRecord(at: .line(rowLine), lineEnd: lineEnd)
    } else if let separator = declaredSeparator {
      delimiter = separator
      builder.dropRecord()
    } else if builder.isBlank {
      builder.dropRecord()
    } else if rowIsFull {
      throw Problem(.rowTooManyColumns, at: "\(file):\(rowLine)", ["value": "\(Limit.columns)"])
    } else {
      header = RecordHeader(builder.takeHeader())
    }
  }

  /// Excel's own first line, `sep=;`, which names the separator and is no row.
  private var declaredSeparator: UInt8? {
    let bytes = builder.raw[builder.rawStart...]
    guard rowLine == 1, bytes.starts(with: "sep=".utf8), bytes.count >= 5 else { return nil }
    let rest = bytes.dropFirst(5)
    guard rest.allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }) else {
      return nil
    }
    return bytes[bytes.startIndex + 4]
  }

  private mutating func checkShape(against header: RecordHeader) {
    let expected = header.names.count
    let count = builder.cellCount
    let kind: Problem.Kind
    if count < expected {
      kind = .rowTooShort
    } else if count > expected, builder.hasText(fromCell: expected) {
      kind = .rowTooLong
    } else {
      return
    }
    builder.add(
      Problem(
        kind, at: "\(file):\(rowLine)", ["count": "\(count)", "expected": "\(expected)"]))
  }

  /// Ends the record under construction after its first line, its quotes read as letters.
  ///
  /// - Returns: The bytes after that line, which are to be read again.
  private mutating func rereadAfterFirstLine() throws(Problem) -> [UInt8] {
    openQuotes += 1
    let bytes = builder.takeBack()
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let textEnd = bytes.firstIndex(where: isLineEnd) ?? bytes.count
    let isPair = bytes[textEnd...].starts(with: "\r\n".utf8)
    let next = min(textEnd + (isPair ? 2 : 1), bytes.count)
    builder.add(Problem(.rowQuoteOpen, at: "\(file):\(rowLine)"))
    builder.appendRaw(bytes[..<next])
    let cells = bytes[..<textEnd].split(separator: delimiter, omittingEmptySubsequences: false)
    for (index, cell) in cells.enumerated() {
      append(cell)
      if index < cells.count - 1 { endCell() }
    }
    line = rowLine
    try endRow(lineEnd: next - textEnd)
    return Array(bytes[next...])
  }
}
