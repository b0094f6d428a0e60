/// Crossings and the ways between them, laid out so that neighbours lie near each other in memory.
///
/// Ways lead both ways. Crossings are numbered anew along a Z curve (Morton 1966), and the arcs of
/// each stand side by side, so that a wave of times through the roads reads memory in order.
public struct RoadGraph: Sendable {
  /// A way between two crossings.
  public struct Way: Hashable, Sendable, BitwiseCopyable {
    /// The offsets of its ends.
    public let ends: (UInt32, UInt32)
    /// What it takes, in seconds; infinite where it is closed.
    public let seconds: Double

    /// A way between two crossings.
    public init(_ one: Int, _ other: Int, seconds: Double) {
      ends = (UInt32(one), UInt32(other))
      self.seconds = seconds
    }

    public static func == (one: Way, other: Way) -> Bool {
      one.ends == other.ends && one.seconds == other.seconds
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(ends.0)
      hasher.combine(ends.1)
      hasher.combine(seconds)
    }
  }

  private struct Arc: BitwiseCopyable {
    var to: UInt32
    var seconds: Float
  }

  /// How many crossings there are.
  public let count: Int
  /// For each crossing its place along the curve.
  private let places: [UInt32]
  private let starts: [UInt32]
  private let arcs: [Arc]
  private let bucketWidth: Double

  /// Lays out a network.
  ///
  /// - Parameters:
  ///   - crossings: Where they are: metres or degrees, it matters only which are near each other.
  ///   - ways: The ways; a closed one, of infinite time, is left out.
  /// - Precondition: Times are not negative, and ends are offsets of crossings.
  public init(crossings: [SIMD2<Double>], ways: [Way]) {
    count = crossings.count
    let places = Self.alongCurve(crossings)
    var starts = [UInt32](repeating: 0, count: count + 2)
    var sum = 0.0
    var open = 0
    for way in ways where way.seconds < .infinity {
      precondition(way.seconds >= 0, "time runs forward")
      starts[Int(places[Int(way.ends.0)]) + 2] += 1
      starts[Int(places[Int(way.ends.1)]) + 2] += 1
      sum += way.seconds
      open += 1
    }
    for place in 0..<count { starts[place + 2] += starts[place + 1] }
    var arcs = [Arc](repeating: Arc(to: 0, seconds: 0), count: 2 * open)
    for way in ways where way.seconds < .infinity {
      let (one, other) = (places[Int(way.ends.0)], places[Int(way.ends.1)])
      for (from, to) in [(one, other), (other, one)] {
        arcs[Int(starts[Int(from) + 1])] = Arc(to: to, seconds: Float(way.seconds))
        starts[Int(from) + 1] += 1
      }
    }
    self.places = places
    self.starts = starts
    self.arcs = arcs
    // A quarter of the mean way: few ways are read twice, and few buckets are empty.
    bucketWidth = open > 0 && sum > 0 ? sum / Double(open) / 4 : 1
  }

  /// Where people set out, and when.
  public struct Start: Hashable, Sendable, BitwiseCopyable {
    /// The offset of the crossing.
    public let crossing: Int
    /// Seconds on the clock, such as those of the walk to the road.
    public let seconds: Double
    /// Who sets out there, such as a facility's offset.
    public let source: Int32

    /// Sets out from a crossing.
    public init(_ crossing: Int, at seconds: Double = 0, for source: Int32) {
      self.crossing = crossing
      self.seconds = seconds
      self.source = source
    }
  }

  /// The shortest times between all crossings and the nearest of many sources, in one pass.
  ///
  /// - Parameters:
  ///   - starts: Where it begins; a source may begin at several crossings.
  ///   - limit: The time beyond which nobody is followed.
  /// - Returns: For each crossing the seconds, infinite where no road leads, and the source; -1
  ///   where there is none.
  /// - Complexity: Linear in the ways in practice.
  public func times(
    from starts: [Start], limit: Seconds = Seconds(.infinity)
  ) -> (seconds: [Double], sources: [Int32]) {
    var wave = RoadWave(count: count)
    wave.run(from: starts.map { (places[$0.crossing], $0.seconds, $0.source) }, limit, self)
    return wave.answers(in: places, limit: limit.value)
  }

  fileprivate func spread(
    _ entry: BucketQueue.Entry, _ wave: inout RoadWave, _ queue: inout BucketQueue
  ) {
    let here = unsafe wave.nodes[Int(entry.place)]
    guard entry.isCurrent(here.time) else { return }
    unsafe arcs.withUnsafeBufferPointer { arcs in
      unsafe starts.withUnsafeBufferPointer { starts in
        var arc = unsafe Int(starts[Int(entry.place)])
        let end = unsafe Int(starts[Int(entry.place) &+ 1])
        while arc < end {
          let way = unsafe arcs[arc]
          let time = here.time + Double(way.seconds)
          if time < (unsafe wave.nodes[Int(way.to)].time) {
            unsafe wave.nodes[Int(way.to)] = RoadWave.Node(time: time, source: here.source)
            queue.push(way.to, at: time)
          }
          arc &+= 1
        }
      }
    }
  }

  fileprivate var width: Double { bucketWidth }

  /// The place of each crossing along a Z curve over the box of all.
  private static func alongCurve(_ crossings: [SIMD2<Double>]) -> [UInt32] {
    var low = SIMD2(repeating: Double.infinity)
    var high = -low
    for crossing in crossings {
      low = pointwiseMin(low, crossing)
      high = pointwiseMax(high, crossing)
    }
    let scale = 65_535 / pointwiseMax(high - low, SIMD2(repeating: 1e-12))
    let keys = crossings.enumerated().map { offset, crossing -> UInt64 in
      let cell = (crossing - low) * scale
      return (spread(UInt32(cell.x)) | spread(UInt32(cell.y)) << 1) << 32 | UInt64(offset)
    }
    var places = [UInt32](repeating: 0, count: crossings.count)
    for (place, key) in keys.sorted().enumerated() {
      places[Int(key & 0xFFFF_FFFF)] = UInt32(place)
    }
    return places
  }

  /// The sixteen bits of a number with a zero bit after each.
  private static func spread(_ number: UInt32) -> UInt64 {
    var bits = UInt64(number)
    bits = (bits | bits << 8) & 0x00FF_00FF
    bits = (bits | bits << 4) & 0x0F0F_0F0F
    bits = (bits | bits << 2) & 0x3333_3333
    return (bits | bits << 1) & 0x5555_5555
  }
}

/// The times of one pass, by places along the curve.
@safe
private struct RoadWave: ~Copyable {
  struct Node: BitwiseCopyable {
    var time: Double
    var source: Int32
  }

  let count: Int
  let nodes: UnsafeMutablePointer<Node>

  init(count: Int) {
    self.count = count
    unsafe nodes = .allocate(capacity: max(count, 1))
    unsafe nodes.initialize(repeating: Node(time: .infinity, source: -1), count: count)
  }

  deinit { unsafe nodes.deallocate() }

  mutating func run(
    from starts: [(place: UInt32, seconds: Double, source: Int32)], _ limit: Seconds,
    _ graph: RoadGraph
  ) {
    var queue = BucketQueue(width: graph.width)
    for start in starts where start.seconds < (unsafe nodes[Int(start.place)].time) {
      unsafe nodes[Int(start.place)] = Node(time: start.seconds, source: start.source)
      queue.push(start.place, at: start.seconds)
    }
    queue.drain(until: limit.value) { (entry, queue) in graph.spread(entry, &self, &queue) }
  }

  func answers(in places: [UInt32], limit: Double) -> (seconds: [Double], sources: [Int32]) {
    var seconds: [Double] = []
    var sources: [Int32] = []
    seconds.reserveCapacity(count)
    sources.reserveCapacity(count)
    for place in places {
      let node = unsafe nodes[Int(place)]
      seconds.append(node.time <= limit ? node.time : .infinity)
      sources.append(node.time <= limit ? node.source : -1)
    }
    return (seconds, sources)
  }
}
