internal import GRDB
internal import Geodesy

extension RegisterTransaction {
  /// Brings a row's entry in the R*Tree up to date, where no trigger does it.
  func index(_ row: Int64, of table: PointTable, at place: Coordinate?, isNew: Bool) throws {
    guard let pending = snapshot.pending else { return }
    // The other table has a few rows at most, which are indexed at once.
    let isAwaited = pending.table == table && (isNew || pending.remove(row) != nil)
    switch (place, isAwaited) {
    case (let place?, true): pending.add(row, at: place)
    case (let place?, false):
      try snapshot.insert(IndexEntry(row: row, at: place), intoIndexOf: table)
    case (nil, true): break
    case (nil, false):
      try database.cachedStatement(
        sql: "DELETE FROM idx_\(table.rawValue)_geom WHERE pkid = ?"
      ).execute(arguments: [row])
    }
  }
}

extension RegisterSnapshot {
  /// Whether a pending row lies in a box that does not cross the antimeridian.
  func hasPending(in box: GeographicBox, of table: PointTable) -> Bool {
    guard let pending, pending.table == table else { return false }
    return !pending.rows(in: box).isEmpty
  }

  /// Puts the pending rows of a box into the R*Tree, so that a query finds them there.
  func indexPending(in box: GeographicBox, of table: PointTable) throws {
    guard let pending, pending.table == table else { return }
    for row in pending.rows(in: box) {
      guard let place = pending.remove(row) else { continue }
      try insert(IndexEntry(row: row, at: place), intoIndexOf: table)
    }
  }

  /// Puts a row into the R*Tree one by one, over the place where it was.
  func insert(_ entry: IndexEntry, intoIndexOf table: PointTable) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO idx_\(table.rawValue)_geom (pkid, xmin, xmax, ymin, ymax)
        VALUES (?, ?, ?, ?, ?)
        """)
    statement.setUncheckedArguments([
      entry.id, Double(entry.box.x), Double(entry.box.y), Double(entry.box.z),
      Double(entry.box.w),
    ])
    try statement.execute()
  }
}
