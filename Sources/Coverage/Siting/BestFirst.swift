/// Numbers that change often and of which the largest is asked for often.
///
/// They are watched in ranges of 64: only ranges in which something changed are read again.
struct BestFirst {
  private(set) var values: [Int]
  /// For each range where its largest number stands, the first of them if several are as large.
  private var tops: [Int32]
  private var isStale: [Bool]

  init(_ values: [Int]) {
    self.values = values
    let ranges = (values.count + Self.width - 1) / Self.width
    tops = Array(repeating: 0, count: ranges)
    isStale = Array(repeating: true, count: ranges)
  }

  @inline(__always)
  mutating func change(_ place: Int, by step: Int) {
    values[place] &+= step
    isStale[place >> Self.shift] = true
  }

  /// Finds the largest number.
  ///
  /// - Parameter forbidden: A place that does not count, or -1.
  /// - Returns: Its place, the first of them if several are as large; nothing if no number is above
  ///   zero.
  mutating func best(but forbidden: Int = -1) -> Int? {
    let shunned = forbidden < 0 ? -1 : forbidden >> Self.shift
    var best = -1
    var most = 0
    for range in tops.indices {
      let top: Int
      if range == shunned {
        top = self.top(of: range, but: forbidden)
        isStale[range] = true
      } else {
        if isStale[range] {
          tops[range] = Int32(truncatingIfNeeded: self.top(of: range, but: -1))
          isStale[range] = false
        }
        top = Int(tops[range])
      }
      if top != forbidden, values[top] > most {
        most = values[top]
        best = top
      }
    }
    return best < 0 ? nil : best
  }

  private func top(of range: Int, but forbidden: Int) -> Int {
    let start = range << Self.shift
    let end = min(start + Self.width, values.count)
    var top = start
    var most = Int.min
    for place in start..<end where values[place] > most && place != forbidden {
      most = values[place]
      top = place
    }
    return top
  }

  private static let shift = 6
  private static let width = 1 << shift
}
