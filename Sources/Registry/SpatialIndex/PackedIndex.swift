internal import GRDB

/// Writes an R*Tree from below: many entries sorted along a curve, cut into leaves, nodes over them.
///
/// The tree is sound after each call, and every program reads it as any other.
struct PackedIndex {
  /// How many entries a node is given: a tenth is left free, so that the first rows that come one
  /// by one do not split every leaf.
  private static let fill = 46

  private let tables: IndexTables

  init(of table: PointTable, in database: Database) throws {
    tables = try IndexTables(of: table, in: database)
  }

  /// How many rows the tree holds, from its inner nodes: some percent too many.
  func estimatedCount() throws -> Int {
    let leaves = try tables.entries(atHeight: 1).entries.count
    return leaves == 0 ? try tables.node(IndexNode.root).entries.count : leaves * Self.fill
  }

  /// Writes the tree anew, with more rows in it.
  ///
  /// - Complexity: O(n log n) in all rows, about a microsecond a row.
  func pack(adding rows: [IndexEntry]) throws {
    var all = try tables.entries(atHeight: 0).entries
    all += rows
    all.sort { $0.id < $1.id }
    try tables.clear()
    if all.count <= IndexNode.capacity {
      try tables.write([(IndexNode.root, 0, all[...])])
      try tables.write(.leafOfRow, all.lazy.map { (of: $0.id, above: IndexNode.root) })
    } else {
      try writeTop(over: try writeLeaves(of: all, from: IndexNode.root + 1))
    }
  }

  /// Adds rows in leaves of their own, and writes the nodes above all leaves anew.
  ///
  /// Costs as little a row as ``pack(adding:)`` however large the tree is. But leaves of several
  /// additions overlap, so that a question reads one or two more for each: to be followed by
  /// `pack(adding: [])` when no more come.
  func append(_ rows: [IndexEntry]) throws {
    let (old, inner) = try tables.entries(atHeight: 1)
    guard !old.isEmpty else { return try pack(adding: rows) }
    let leaves = try writeLeaves(
      of: rows.sorted { $0.id < $1.id }, from: try tables.lastNode() + 1)
    try tables.clear(nodes: inner)
    try writeTop(over: old + leaves)
  }

  /// Writes leaves of rows that are in the order of their numbers.
  ///
  /// - Returns: The leaves with their boxes.
  private func writeLeaves(of rows: [IndexEntry], from first: Int64) throws -> [IndexEntry] {
    let order = HilbertOrder.offsets(of: rows)
    let sorted = order.map { rows[$0] }
    var leafOfRow = [Int64](repeating: 0, count: rows.count)
    let leaves = Self.slices(of: sorted).enumerated().map { index, slice in
      let leaf = IndexEntry(id: first + Int64(index), box: IndexEntry.box(around: slice))
      for at in slice.indices { leafOfRow[order[at]] = leaf.id }
      return leaf
    }
    try tables.write(zip(leaves, Self.slices(of: sorted)).lazy.map { ($0.id, 0, $1) })
    try tables.write(
      .leafOfRow, rows.indices.lazy.map { (of: rows[$0].id, above: leafOfRow[$0]) })
    return leaves
  }

  /// Writes all nodes above the leaves, none of which is there.
  private func writeTop(over leaves: [IndexEntry]) throws {
    var number = try tables.lastNode() + 1
    var above: [(of: Int64, above: Int64)] = []
    var level = leaves
    var depth = 1
    while level.count > IndexNode.capacity {
      let sorted = HilbertOrder.offsets(of: level).map { level[$0] }
      level = []
      for slice in Self.slices(of: sorted) {
        try tables.write([(number, 0, slice)])
        above += slice.map { ($0.id, number) }
        level.append(IndexEntry(id: number, box: IndexEntry.box(around: slice)))
        number += 1
      }
      depth += 1
    }
    try tables.write([(IndexNode.root, depth, level[...])])
    above += level.map { ($0.id, IndexNode.root) }
    above.sort { $0.of < $1.of }
    try tables.write(.nodeAbove, above)
  }

  /// Entries cut into as few nodes as the fill allows, all about equally full.
  private static func slices(of entries: [IndexEntry]) -> [ArraySlice<IndexEntry>] {
    let nodes = (entries.count + fill - 1) / fill
    return (0..<nodes).map { node in
      entries[entries.count * node / nodes..<entries.count * (node + 1) / nodes]
    }
  }
}
