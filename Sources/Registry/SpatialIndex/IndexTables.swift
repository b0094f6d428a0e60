internal import GRDB
internal import Wording

/// The three tables in which SQLite keeps an R*Tree, read and written node by node.
///
/// They are ordinary tables (https://www.sqlite.org/rtree.html, section 6): `_node` holds the nodes,
/// `_parent` the node above each, `_rowid` the leaf of each row. Writing them in bulk costs a tenth
/// of what insertion through the virtual table does; GDAL does the same for GeoPackage
/// (https://github.com/OSGeo/gdal/pull/8596).
struct IndexTables {
  private let name: String
  private let database: Database
  private let reading: RowStatement

  init(of table: PointTable, in database: Database) throws {
    name = "idx_\(table.rawValue)_geom"
    self.database = database
    reading = try RowStatement("SELECT data FROM \(name)_node WHERE nodeno = ?", in: database)
  }

  /// A node by its number.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if it is not there or cannot be read.
  func node(_ number: Int64) throws -> IndexNode {
    reading.bind(number)
    guard let node = try reading.firstBlob().flatMap({ IndexNode($0) }) else {
      throw Problem(.registerDamaged, ["value": "\(name), node \(number)"])
    }
    return node
  }

  /// All entries at one height above the leaves, with the numbers of the nodes above them.
  ///
  /// - Parameter height: 0 for the rows, 1 for the leaves.
  /// - Returns: No entries where the tree is lower than that.
  /// - Throws: ``Wording/Problem`` `register.damaged` for a tree that is none.
  func entries(atHeight height: Int) throws -> (entries: [IndexEntry], above: [Int64]) {
    let root = try node(IndexNode.root)
    guard root.depth >= height, root.depth < 40 else { return ([], []) }
    var (entries, above) = (root.entries, [IndexNode.root])
    var seen: Set = [IndexNode.root]
    for _ in height..<root.depth {
      var below: [IndexEntry] = []
      for entry in entries {
        guard seen.insert(entry.id).inserted else {
          throw Problem(.registerDamaged, ["value": "\(name), node \(entry.id)"])
        }
        below += try node(entry.id).entries
      }
      above += entries.map(\.id)
      entries = below
    }
    return (entries, above)
  }

  /// The highest number that a node has.
  func lastNode() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(nodeno) FROM \(name)_node") ?? IndexNode.root
  }

  /// Takes everything out; there is no root either.
  func clear() throws {
    for part in ["node", "parent", "rowid"] {
      try database.execute(sql: "DELETE FROM \(name)_\(part)")
    }
  }

  /// Takes nodes out, and whatever is said of the nodes above others.
  func clear(nodes: [Int64]) throws {
    let removing = try RowStatement("DELETE FROM \(name)_node WHERE nodeno = ?", in: database)
    for node in nodes {
      removing.bind(node)
      try removing.run()
    }
    try database.execute(sql: "DELETE FROM \(name)_parent")
  }

  /// Writes nodes that were not there.
  func write(
    _ nodes: some Sequence<(number: Int64, depth: Int, entries: ArraySlice<IndexEntry>)>
  ) throws {
    let writing = try RowStatement(
      "INSERT INTO \(name)_node (nodeno, data) VALUES (?, ?)", in: database)
    for node in nodes {
      writing.bind(node.number)
      writing.bind(blob: IndexNode.bytes(depth: node.depth, entries: node.entries))
      try writing.run()
    }
  }

  /// Writes in which leaf each row stands, or below which node each node; quickest in the order of
  /// their numbers.
  func write(
    _ relation: Relation, _ pairs: some Sequence<(of: Int64, above: Int64)>
  ) throws {
    let writing = try RowStatement(
      "INSERT INTO \(name)_\(relation.rawValue) VALUES (?, ?)", in: database)
    for pair in pairs {
      writing.bind(pair.of)
      writing.bind(pair.above)
      try writing.run()
    }
  }

  /// What stands above what.
  enum Relation: String {
    case leafOfRow = "rowid"
    case nodeAbove = "parent"
  }
}
