/// What divides the cells of a table of text.
enum Delimiter {
  /// Separators that are looked for, the likelier first.
  static let known: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The separator under which most rows have as many cells as the header.
  ///
  /// Of equals the one with more columns wins: `a;b,5;c` is divided by semicolons. A table of one
  /// column has no separator, and reads right with the comma.
  static func sniffed(from sample: [UInt8]) -> UInt8 {
    var best = (delimiter: known[0], agreement: 0, columns: 1)
    for delimiter in known {
      var parser = DelimitedParser(file: "", delimiter: delimiter)
      try? parser.read(sample)
      let rows = parser.takeBatch()?.map(\.cellCount) ?? []
      let columns = parser.header?.names.count ?? firstLineColumns(sample, delimiter)
      guard columns > 1 else { continue }
      let agreeing = rows.count { $0 == columns }
      let agreement = rows.isEmpty ? 10 : agreeing * 10 / rows.count
      if (agreement, columns) > (best.agreement, best.columns) {
        best = (delimiter, agreement, columns)
      }
    }
    return best.delimiter
  }

  /// The columns of a sample that is all one line and has not ended.
  private static func firstLineColumns(_ sample: [UInt8], _ delimiter: UInt8) -> Int {
    sample.count { $0 == delimiter } + 1
  }
}
