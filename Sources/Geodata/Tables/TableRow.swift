/// One line of an embedded CSV table, split into fields that are decoded when they are asked for.
///
/// The tables are our own and hold no line end inside a field, so a line is a row. A field may be quoted
/// as in RFC 4180 ("Bihar, Jharkhand").
struct TableRow {
  /// The table that the row lies in.
  let table: EmbeddedTable
  /// Where each field's bytes lie, quotes included.
  let fields: [Range<Int>]

  /// The text of a field, by its place in the header, from 0.
  subscript(column: Int) -> String {
    let range = fields[column]
    guard let first = range.first, table[first] == UInt8(ascii: "\"") else {
      return table.text(range)
    }
    var bytes: [UInt8] = []
    var position = first + 1
    while position < range.upperBound - 1 {
      bytes.append(table[position])
      // A doubled quote stands for one.
      position += table[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a field, or nil if the field is empty.
  func optional(_ column: Int) -> String? {
    fields[column].isEmpty ? nil : self[column]
  }

  /// The number in a field, or nil if the field is empty.
  func number<Number: LosslessStringConvertible>(_ column: Int) -> Number? {
    optional(column).flatMap { Number($0) }
  }
}

extension EmbeddedTable {
  /// Every row after the header, in the order of the table.
  var rows: Rows { Rows(table: self, position: self.end(ofLineAt: 0) + 1, end: endIndex) }

  /// The rows that begin in a range; its lower bound must be the start of a line.
  func rows(in range: Range<Int>) -> Rows {
    Rows(table: self, position: range.lowerBound, end: range.upperBound)
  }

  /// The position of the line feed that ends the line, or the end of the table.
  func end(ofLineAt position: Int) -> Int {
    var position = position
    while position < endIndex && self[position] != UInt8(ascii: "\n") { position &+= 1 }
    return position
  }

  /// Reads one row after the other, so that a search can stop early.
  struct Rows: Sequence, IteratorProtocol {
    let table: EmbeddedTable
    var position: Int
    let end: Int

    mutating func next() -> TableRow? {
      guard position < end else { return nil }
      var fields: [Range<Int>] = []
      fields.reserveCapacity(12)
      var start = position
      var quoted = false
      while position < table.endIndex {
        let byte = table[position]
        if byte == UInt8(ascii: "\"") { quoted.toggle() }
        if !quoted && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")) {
          fields.append(start..<position)
          start = position &+ 1
          if byte == UInt8(ascii: "\n") { break }
        }
        position &+= 1
      }
      position &+= 1
      return TableRow(table: table, fields: fields)
    }
  }
}
