internal import GRDB

/// Brings the R*Tree of a table up to date at the end of each transaction of many.
///
/// Three ways, by how many rows come and how many there are: one by one, in leaves of their own, or
/// all anew. Whichever it is, the tree is sound and whole when the transaction ends.
struct IndexUpkeep {
  /// Insertion through the virtual table costs as much as writing so many rows of it anew.
  private static let rowsPerInsertion = 8
  /// Fewer are not worth a look at the inner nodes.
  private static let leastRows = 200

  /// Rows of the tree that lie well together, and rows in leaves that overlap others.
  private var packed: Int?
  private var loose = 0

  /// Indexes what a transaction left pending.
  ///
  /// - Parameters:
  ///   - pending: The rows; empty afterwards.
  ///   - expected: How many more are likely to come in later transactions.
  ///   - snapshot: The register.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the tree is none.
  mutating func index(
    _ pending: PendingPoints, expecting expected: Int, in snapshot: RegisterSnapshot
  )
    throws
  {
    let rows = pending.takeAll()
    guard rows.count >= Self.leastRows else {
      for row in rows { try snapshot.insert(row, intoIndexOf: pending.table) }
      packed = packed.map { $0 + rows.count }
      return
    }
    let tree = try PackedIndex(of: pending.table, in: snapshot.database)
    let known = try packed ?? tree.estimatedCount()
    if rows.count + loose >= known {
      try tree.pack(adding: rows)
      packed = known + loose + rows.count
      loose = 0
    } else if (rows.count + loose + expected) * Self.rowsPerInsertion >= known {
      try tree.append(rows)
      packed = known
      loose += rows.count
    } else {
      for row in rows { try snapshot.insert(row, intoIndexOf: pending.table) }
      packed = known + rows.count
    }
  }

  /// Whether leaves overlap that need not.
  var isLoose: Bool { loose > 0 }

  /// Packs the tree, when no more rows come.
  mutating func finish(_ table: PointTable, in snapshot: RegisterSnapshot) throws {
    guard isLoose else { return }
    try PackedIndex(of: table, in: snapshot.database).pack(adding: [])
    packed = (packed ?? 0) + loose
    loose = 0
  }
}
