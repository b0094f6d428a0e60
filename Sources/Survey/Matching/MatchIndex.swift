import Foundation
import Geodesy
import Registry

/// Facilities that are known, in memory, to be asked which of them a row could be about.
///
/// Two ways lead to a candidate: it lies within a few hundred metres, whatever it is called, or it
/// is written alike and lies within some kilometres. A name is read only when it is a candidate's,
/// so that a row without one costs a dozen look-ups. 50 bytes a facility, and its name.
struct MatchIndex {
  /// Candidates of any name lie within a cell and its neighbours: 167 m and more.
  private static let cell = 15_000.0
  /// Candidates that are written alike lie within such a cell and the nearest of its neighbours.
  private static let wideCell = 500_000.0
  /// Of one name so many are looked at: a file that says "PHC" a million times is no reason to
  /// compare all with all.
  private static let mostOfOneName = 64

  private struct Entry {
    let number: Int64
    /// In units of 1e-7 degrees.
    let longitude: Int32
    let latitude: Int32
    let uncertainty: Float
    let name: UInt32
    let text: UInt32
    let pin: UInt32
    var nextInCell: Int32 = -1
    var nextOfName: Int32 = -1
  }

  private var entries: [Entry] = []
  /// Names, other names and types of all entries, each ended by a line feed.
  private var texts: [UInt8] = []
  private var cells = ChainTable()
  private var names = ChainTable()

  /// Remembers a facility; one without a point is not found again.
  mutating func insert(
    _ number: Int64, name: String, localName: String?, typeCode: String, pin: String?,
    point: LocatedPoint?
  ) {
    guard let point, entries.count < Int32.max, texts.count < UInt32.max - 4096 else { return }
    let place = point.coordinate
    let hash = Self.hash(of: name)
    let index = Int32(entries.count)
    entries.append(
      Entry(
        number: number, longitude: Int32((place.longitude * 1e7).rounded()),
        latitude: Int32((place.latitude * 1e7).rounded()),
        uncertainty: Float(MatchSubject.uncertainty(of: point)), name: hash,
        text: UInt32(texts.count), pin: pin.flatMap { UInt32($0) } ?? 0))
    for text in [name, localName ?? "", typeCode] {
      texts += text.utf8.lazy.map { $0 == 0x0A ? 0x20 : $0 }
      texts.append(0x0A)
    }
    if cells.isFull { growCells() }
    if names.isFull { growNames() }
    link(index)
  }

  /// The facilities that a row could be about, each once, the nearest first.
  func candidates(for draft: FacilityDraft) -> [Int64: MatchSubject] {
    guard let point = draft.point else { return [:] }
    let place = (point.coordinate.longitude * 1e7, point.coordinate.latitude * 1e7)
    var found: [Int64: MatchSubject] = [:]
    let x = (place.0 / Self.cell).rounded(.down)
    let y = (place.1 / Self.cell).rounded(.down)
    for column in [x - 1, x, x + 1] {
      for row in [y - 1, y, y + 1] {
        var next = cells.head(Self.key(column, row))
        while next >= 0 {
          let entry = entries[Int(next)]
          if abs(Double(entry.longitude) - place.0) < 2 * Self.cell,
            abs(Double(entry.latitude) - place.1) < 2 * Self.cell
          {
            if found[entry.number] == nil { found[entry.number] = subject(of: entry) }
          }
          next = entry.nextInCell
        }
      }
    }
    alike(draft, place, into: &found)
    return found
  }

  private func alike(
    _ draft: FacilityDraft, _ place: (Double, Double), into found: inout [Int64: MatchSubject]
  ) {
    let hash = Self.hash(of: draft.name)
    let column = (place.0 / Self.wideCell - 0.5).rounded(.down)
    let row = (place.1 / Self.wideCell - 0.5).rounded(.down)
    for column in [column, column + 1] {
      for row in [row, row + 1] {
        var next = names.head(Self.key(column, row) ^ UInt64(hash))
        var seen = 0
        while next >= 0, seen < Self.mostOfOneName {
          let entry = entries[Int(next)]
          seen += 1
          if entry.name == hash, abs(Double(entry.longitude) - place.0) < Self.wideCell,
            abs(Double(entry.latitude) - place.1) < Self.wideCell, found[entry.number] == nil
          {
            found[entry.number] = subject(of: entry)
          }
          next = entry.nextOfName
        }
      }
    }
  }

  private func subject(of entry: Entry) -> MatchSubject {
    var parts: [String] = []
    var start = Int(entry.text)
    while parts.count < 3 {
      var end = start
      while texts[end] != 0x0A { end += 1 }
      parts.append(String(decoding: texts[start..<end], as: UTF8.self))
      start = end + 1
    }
    return MatchSubject(
      name: parts[0], localName: parts[1].isEmpty ? nil : parts[1], typeCode: parts[2],
      place: Coordinate(
        trustedLongitude: Double(entry.longitude) / 1e7, latitude: Double(entry.latitude) / 1e7),
      uncertainty: Double(entry.uncertainty), pin: entry.pin == 0 ? nil : String(entry.pin))
  }

  private mutating func link(_ index: Int32) {
    let entry = entries[Int(index)]
    entries[Int(index)].nextInCell = cells.push(
      index,
      at: Self.key(
        (Double(entry.longitude) / Self.cell).rounded(.down),
        (Double(entry.latitude) / Self.cell).rounded(.down)))
    entries[Int(index)].nextOfName = names.push(index, at: Self.nameKey(of: entry))
  }

  private mutating func growCells() {
    cells = ChainTable(count: cells.count * 2)
    for index in entries.indices.dropLast() {
      let entry = entries[index]
      entries[index].nextInCell = cells.push(
        Int32(index),
        at: Self.key(
          (Double(entry.longitude) / Self.cell).rounded(.down),
          (Double(entry.latitude) / Self.cell).rounded(.down)))
    }
  }

  private mutating func growNames() {
    names = ChainTable(count: names.count * 2)
    for index in entries.indices.dropLast() {
      entries[index].nextOfName = names.push(Int32(index), at: Self.nameKey(of: entries[index]))
    }
  }

  private static func nameKey(of entry: Entry) -> UInt64 {
    key(
      (Double(entry.longitude) / wideCell).rounded(.down),
      (Double(entry.latitude) / wideCell).rounded(.down)) ^ UInt64(entry.name)
  }

  private static func key(_ column: Double, _ row: Double) -> UInt64 {
    UInt64(bitPattern: Int64(column)) << 32 ^ UInt64(bitPattern: Int64(row))
  }

  /// A hash of a name's letters and digits, letter case and all else aside (FNV-1a, 32 bits).
  private static func hash(of name: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 {
      let isUpper = byte &- 0x41 < 26
      guard isUpper || byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 else { continue }
      hash = (hash ^ UInt32(isUpper ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    return hash
  }
}

/// Chains of numbers by a hash: the heads only; each number keeps the next of its chain.
private struct ChainTable {
  private var heads: [Int32]
  private(set) var used = 0

  init(count: Int = 1024) { heads = Array(repeating: -1, count: count) }

  var count: Int { heads.count }
  var isFull: Bool { used >= heads.count }

  func head(_ key: UInt64) -> Int32 { heads[slot(key)] }

  /// Puts a number at the beginning of its chain, and gives the one that was there.
  mutating func push(_ number: Int32, at key: UInt64) -> Int32 {
    let slot = slot(key)
    let next = heads[slot]
    heads[slot] = number
    used += 1
    return next
  }

  /// Fibonacci hashing, by the high bits of a product (Knuth, The Art of Computer Programming 3, 6.4).
  private func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (heads.count - 1)
  }
}
