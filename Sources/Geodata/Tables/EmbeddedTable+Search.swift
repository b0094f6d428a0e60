extension EmbeddedTable {
  /// Where the lines lie that begin with some bytes, in a table sorted by these bytes.
  ///
  /// - Complexity: O(log *n*) comparisons in the lines of the table.
  func lines(startingWith prefix: [UInt8]) -> Range<Int> {
    let header = end(ofLineAt: 0) + 1
    let first = firstLine(from: header) { !precedes($0, prefix) }
    let last = firstLine(from: first) { !precedes($0, prefix) && !begins($0, prefix) }
    return first..<last
  }

  /// The start of the first line for which a condition holds that, once true, stays true; else the end.
  private func firstLine(from start: Int, where holds: (Int) -> Bool) -> Int {
    var low = start
    var high = endIndex
    while low < high {
      let line = self.start(ofLineAt: low + (high - low) / 2, notBefore: low)
      if holds(line) { high = line } else { low = end(ofLineAt: line) + 1 }
    }
    return low
  }

  private func start(ofLineAt position: Int, notBefore bound: Int) -> Int {
    var position = position
    while position > bound && self[position - 1] != UInt8(ascii: "\n") { position -= 1 }
    return position
  }

  private func precedes(_ line: Int, _ prefix: [UInt8]) -> Bool {
    self[line..<Swift.min(line + prefix.count, endIndex)].lexicographicallyPrecedes(prefix)
  }

  private func begins(_ line: Int, _ prefix: [UInt8]) -> Bool {
    self[line..<Swift.min(line + prefix.count, endIndex)].elementsEqual(prefix)
  }
}
