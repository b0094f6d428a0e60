import Geodesy
import Registry
import Survey
import Wording

/// Puts the rows of a file into the facility table of a new register.
struct BareLoad {
  private static let rowsPerTransaction = 100_000

  private let writer: ManyWriter
  private var waiting: [FacilityDraft] = []
  private var rows = 0

  /// Loads a file into a register that is not there yet, and counts its rows.
  static func run(_ file: String, into path: String) async throws -> Int {
    let register = try Register(creating: path, for: .real)
    let source = try await SourceFile.open(file)
    var load = Self(writer: register.writer(of: .facility))
    try await source.read { (batch, fraction) async throws(Problem) in
      for record in batch { load.waiting.append(draft(of: record)) }
      if load.waiting.count >= rowsPerTransaction { try load.commit(at: fraction) }
      return true
    }
    try load.commit(at: 1)
    try load.writer.finish()
    return load.rows
  }

  private mutating func commit(at fraction: Double?) throws(Problem) {
    rows += waiting.count
    let expected = fraction.map { Double(rows) * (1 - $0) / $0 } ?? 0
    let drafts = waiting
    waiting.removeAll(keepingCapacity: true)
    try writer.write(expecting: Int(expected)) { transaction in
      for draft in drafts { try transaction.load(draft) }
    }
  }

  private static func draft(of record: Record) -> FacilityDraft {
    var draft = FacilityDraft(
      name: record.text(at: 1), typeCode: record.text(at: 2), source: "bench")
    draft.ownership = record.text(at: 3) == "Private" ? .private : .public
    draft.declaredDistrict = record.text(at: 5)
    draft.pin = record.text(at: 6)
    draft.phone = record.text(at: 7)
    if let latitude = Double(record.text(at: 8)), let longitude = Double(record.text(at: 9)),
      let place = try? Coordinate(longitude: longitude, latitude: latitude)
    {
      draft.point = LocatedPoint(place)
    }
    draft.openedOn = try? CalendarDay(record.text(at: 11))
    return draft
  }
}
