public import Geodesy

/// Roads that meet: crossings, and the ways between them.
///
/// Lines meet where they share a place (to a ten-millionth of a degree), where they cross, and where
/// the end of one lies nearer to another than a distance: it is joined to the nearest point there by
/// a way of its own. Lines that cross are taken to meet: a map of rural roads draws few flyovers.
public struct RoadNetwork: Sendable {
  /// A straight way between two crossings.
  public struct Way: Hashable, Sendable, BitwiseCopyable {
    /// The offset of one end in ``crossings``.
    public let from: Int
    /// The offset of the other.
    public let to: Int
    /// Its length on the ellipsoid, in metres.
    public let meters: Double
    /// The class of the road.
    public let kind: Int
  }

  /// The places where ways end.
  public let crossings: [Coordinate]
  /// The ways, those of each line in its order.
  public let ways: [Way]
  /// How many ends of lines were joined to another line.
  public let joined: Int
  let pieces: [RoadPiece]

  /// Joins lines to a network.
  ///
  /// - Parameters:
  ///   - lines: The roads. A line of fewer than two places gives nothing.
  ///   - snapping: How far the end of a line may lie from the line that it is joined to.
  /// - Complexity: O(n) for the pieces of lines that do not crowd.
  public init(_ lines: [RoadLine], snapping: Distance = .meters(30)) {
    var pieces: [RoadPiece] = []
    var lineOfPiece: [Int] = []
    for (number, line) in lines.enumerated() {
      for (start, end) in zip(line.course, line.course.dropFirst()) {
        pieces.append(RoadPiece(start: start.degrees, end: end.degrees))
        lineOfPiece.append(number)
      }
    }
    let grid = PieceGrid(pieces)
    var splits = [[Double]](repeating: [], count: pieces.count)
    for (offset, piece) in pieces.enumerated() {
      for other in grid.later(than: offset) where lineOfPiece[other] != lineOfPiece[offset] {
        guard let crossing = piece.crossing(pieces[other]) else { continue }
        splits[offset].append(crossing.own)
        splits[other].append(crossing.other)
      }
    }
    var links: [(from: SIMD2<Double>, to: SIMD2<Double>, kind: Int)] = []
    for (number, line) in lines.enumerated() {
      guard let first = line.course.first, let last = line.course.last, line.course.count > 1
      else { continue }
      for end in [first.degrees, last.degrees] {
        guard
          let near = grid.nearest(
            to: end, within: snapping.meters, where: { lineOfPiece[$0] != number })
        else { continue }
        let point = pieces[near.piece].point(at: near.fraction)
        splits[near.piece].append(near.fraction)
        if CrossingTable.key(of: point) != CrossingTable.key(of: end) {
          links.append((end, point, line.kind))
        }
      }
    }
    var table = CrossingTable()
    for (offset, piece) in pieces.enumerated() {
      let kind = lines[lineOfPiece[offset]].kind
      let stops = ([0, 1] + splits[offset]).sorted().map { piece.point(at: $0) }
      for (from, to) in zip(stops, stops.dropFirst()) { table.add(from, to, kind) }
    }
    for link in links { table.add(link.from, link.to, link.kind) }
    crossings = table.crossings
    ways = table.ways
    joined = links.count
    self.pieces = table.ways.map { way in
      RoadPiece(start: table.crossings[way.from].degrees, end: table.crossings[way.to].degrees)
    }
  }

  /// The length of all ways.
  public var length: Distance { .meters(ways.reduce(0) { $0 + $1.meters }) }
}

/// Crossings by where they are, and the ways between them.
private struct CrossingTable {
  private(set) var crossings: [Coordinate] = []
  private(set) var ways: [RoadNetwork.Way] = []
  private var offsets: [SIMD2<Int64>: Int] = [:]

  /// The place in ten-millionths of a degree.
  static func key(of point: SIMD2<Double>) -> SIMD2<Int64> {
    SIMD2<Int64>((point * 1e7).rounded(.toNearestOrEven))
  }

  mutating func add(_ from: SIMD2<Double>, _ to: SIMD2<Double>, _ kind: Int) {
    let (one, other) = (crossing(at: from), crossing(at: to))
    guard one != other else { return }
    let meters = Geodesic.distance(from: crossings[one], to: crossings[other]).meters
    ways.append(RoadNetwork.Way(from: one, to: other, meters: meters, kind: kind))
  }

  private mutating func crossing(at point: SIMD2<Double>) -> Int {
    let key = Self.key(of: point)
    if let known = offsets[key] { return known }
    crossings.append(Coordinate(trustedLongitude: point.x, latitude: point.y))
    offsets[key] = crossings.count - 1
    return crossings.count - 1
  }
}
