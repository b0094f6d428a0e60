import Geodata
import Geodesy
import Registry
import Wording

/// Points that many rows of a file have in common, found while the file passes by.
///
/// It remembers the points of the latest rows, 65,536 places for them, some 8 MB whatever the
/// file; points that many rows share stay. When a point becomes suspect, the rows that had it
/// before are already written: their submissions are handed out to get the finding too.
struct PointTally {
  /// Rows one after the other on one point: a copied cell.
  private static let copies = 4
  /// Facilities of a file on one point: the middle of something.
  private static let crowd = 5
  private static let slots = 65_536
  /// Two points nearer than this are one, to a metre.
  private static let scale = 1e5
  private static let centroidWithin = Distance.meters(150)

  private struct Slot {
    var key: UInt64 = 0
    var count: Int32 = 0
    var written: [Submission.ID] = []
    var check: Check?
    var details: [String: String] = [:]
  }

  private var table = [Slot](repeating: Slot(), count: PointTally.slots)
  private var last: UInt64 = 0
  private var run = 0
  private var current: Int?
  private var pending: [LateFinding] = []

  /// Counts a row's point.
  ///
  /// - Parameters:
  ///   - place: The point.
  ///   - pin: The PIN code of the row, whose post office's point may have been taken.
  /// - Returns: What is to be said of the row.
  mutating func count(_ place: Coordinate, pin: String?) -> RowFinding? {
    let key = Self.key(place)
    run = key == last ? run + 1 : 1
    last = key
    let slot = slot(of: key)
    current = slot
    table[slot].count += 1
    if table[slot].check == nil {
      let isCopied = run >= Self.copies
      guard isCopied || table[slot].count >= Self.crowd else { return nil }
      suspect(slot, place, pin, isCopied: isCopied)
    }
    return finding(of: table[slot])
  }

  /// Remembers under which number the row that was counted last is kept.
  mutating func written(_ submission: Submission.ID) {
    guard let current, table[current].check == nil,
      table[current].written.count < max(Self.copies, Self.crowd)
    else { return }
    table[current].written.append(submission)
  }

  /// Hands out the findings of rows that were written before their point became suspect.
  mutating func takeLate() -> [LateFinding] {
    if pending.isEmpty { return [] }
    defer { pending = [] }
    return pending
  }

  private mutating func suspect(_ slot: Int, _ place: Coordinate, _ pin: String?, isCopied: Bool) {
    if let name = Self.centre(at: place, pin: pin) {
      table[slot].check = .pointCentroid
      table[slot].details = ["count": "\(table[slot].count)", "value": name]
    } else {
      table[slot].check = isCopied ? .pointCopied : .pointShared
      table[slot].details = ["count": "\(table[slot].count)"]
    }
    let finding = finding(of: table[slot])
    pending += table[slot].written.compactMap { submission in
      finding.map { LateFinding(submission: submission, finding: $0) }
    }
    table[slot].written = []
  }

  private func finding(of slot: Slot) -> RowFinding? {
    slot.check?.finding(nil, slot.details, field: "point")
  }

  /// The slot of a point: its own, or one whose point nobody shares.
  private mutating func slot(of key: UInt64) -> Int {
    let home = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
    var least = home
    for step in 0..<4 {
      let slot = (home + step) & (Self.slots - 1)
      if table[slot].key == key { return slot }
      if table[slot].count < table[least].count { least = slot }
    }
    table[least] = Slot(key: key)
    return least
  }

  private static func key(_ place: Coordinate) -> UInt64 {
    let east = UInt64(UInt32(truncatingIfNeeded: Int((place.longitude * scale).rounded())))
    let north = UInt64(UInt32(truncatingIfNeeded: Int((place.latitude * scale).rounded())))
    return (east << 32 | north) + 1
  }

  /// The name of what has its middle at a place: the row's PIN, a district, a town.
  private static func centre(at place: Coordinate, pin: String?) -> String? {
    func isHere(_ point: Coordinate) -> Bool {
      abs(point.latitude - place.latitude) < 0.002
        && Geodesic.distance(from: point, to: place) < centroidWithin
    }
    if let pin, let office = try? PinPoint.point(ofPIN: pin), isHere(office.point) {
      return "PIN \(pin)"
    }
    return District.all.first { isHere($0.point) }?.name.english
      ?? Town.all.first { isHere($0.point) }?.name
  }
}
