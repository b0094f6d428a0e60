public import Geodesy

/// Journeys over a network: on foot to the nearest point of a road that is open, along the roads, and
/// on foot from the nearest point of a road to the end.
public struct RoadJourneys: Sendable {
  /// A way from a place to the source that is nearest by time.
  public struct Journey: Hashable, Sendable, BitwiseCopyable {
    /// How long it takes.
    public let time: Seconds
    /// The offset of the source.
    public let source: Int
    /// Metres on foot from the place to the road.
    public let walk: Double
  }

  /// How people move.
  public struct Pace: Hashable, Sendable {
    /// Kilometres an hour on the classes of road; 0 where a class is closed.
    public var roads: [Double]
    /// Kilometres an hour on foot to the road.
    public var walking: Double
    /// The longest walk to a road.
    public var longestWalk: Distance

    /// A pace.
    public init(roads: [Double], walking: Double, longestWalk: Distance = .kilometers(10)) {
      self.roads = roads
      self.walking = walking
      self.longestWalk = longestWalk
    }
  }

  /// The nearest point of an open road.
  private struct Access {
    let way: Int
    let fraction: Double
    let meters: Double
  }

  private let network: RoadNetwork
  private let pace: Pace
  private let seconds: [Double]
  private let grid: PieceGrid
  private let graph: RoadGraph

  /// Prepares a network for journeys.
  ///
  /// - Parameters:
  ///   - network: The roads.
  ///   - pace: How people move; every class of the network has a speed.
  ///   - isClosed: Whether a way, by its offset, is closed, as by a flood.
  public init(_ network: RoadNetwork, _ pace: Pace, isClosed: (Int) -> Bool = { _ in false }) {
    self.network = network
    self.pace = pace
    let seconds = network.ways.enumerated().map { offset, way in
      pace.roads[way.kind] > 0 && !isClosed(offset)
        ? way.meters / (pace.roads[way.kind] / 3.6) : .infinity
    }
    self.seconds = seconds
    grid = PieceGrid(network.pieces) { seconds[$0] < .infinity }
    graph = RoadGraph(
      crossings: network.crossings.map(\.degrees),
      ways: zip(network.ways, seconds).map { RoadGraph.Way($0.from, $0.to, seconds: $1) })
  }

  /// The journeys from many places to the nearest of many sources, in one pass over the roads.
  ///
  /// - Parameters:
  ///   - places: Where people live.
  ///   - sources: Where they go.
  /// - Returns: One for each place; nil where no open road is in walking distance, or none leads to
  ///   a source. Whoever can walk the whole way is not looked for here.
  public func journeys(from places: [Coordinate], to sources: [Coordinate]) -> [Journey?] {
    var starts: [RoadGraph.Start] = []
    var sourcesOfWay: [Int: [(fraction: Double, seconds: Double, source: Int)]] = [:]
    for (source, place) in sources.enumerated() {
      guard let access = access(to: place) else { continue }
      let walk = onFoot(access)
      let way = network.ways[access.way]
      let ride = seconds[access.way]
      starts.append(
        .init(way.from, at: walk + access.fraction * ride, for: Int32(source)))
      starts.append(
        .init(way.to, at: walk + (1 - access.fraction) * ride, for: Int32(source)))
      sourcesOfWay[access.way, default: []].append((access.fraction, walk, source))
    }
    let reached = graph.times(from: starts)
    return places.map { place in
      guard let access = access(to: place) else { return nil }
      let way = network.ways[access.way]
      let ride = seconds[access.way]
      var best = (seconds: Double.infinity, source: -1)
      func consider(_ seconds: Double, _ source: Int) {
        if seconds < best.seconds { best = (seconds, source) }
      }
      consider(
        reached.seconds[way.from] + access.fraction * ride, Int(reached.sources[way.from]))
      consider(
        reached.seconds[way.to] + (1 - access.fraction) * ride, Int(reached.sources[way.to]))
      // A source on the same way need not pass a crossing.
      for other in sourcesOfWay[access.way] ?? [] {
        consider(abs(other.fraction - access.fraction) * ride + other.seconds, other.source)
      }
      guard best.source >= 0 else { return nil }
      return Journey(
        time: Seconds(best.seconds + onFoot(access)), source: best.source, walk: access.meters)
    }
  }

  private func onFoot(_ access: Access) -> Double { access.meters / (pace.walking / 3.6) }

  private func access(to place: Coordinate) -> Access? {
    grid.nearest(to: place.degrees, within: pace.longestWalk.meters).map {
      Access(way: $0.piece, fraction: $0.fraction, meters: $0.meters)
    }
  }
}
